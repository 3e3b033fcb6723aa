package io.gqlcompile.diagnostic;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name of a rule: printed with each diagnostic, used to suppress it, and the name of its page
 * {@code docs/rules/<id>.md}.
 *
 * @param id an upper camel case name, for example {@code PrimaryKeyNullable}
 * @param docsUrl the address of the page that explains the rule
 */
public record RuleId(String id, String docsUrl) implements Comparable<RuleId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Za-z0-9]{2,59}");

  /** Checks the form of the name. For plug-ins whose pages are elsewhere. */
  public RuleId {
    if (!FORM.matcher(id).matches()) {
      throw new IllegalArgumentException("not a rule id: " + id);
    }
    Objects.requireNonNull(docsUrl, "docsUrl");
  }

  /** A rule that comes with the compiler, whose page is among the compiler's. */
  public RuleId(String id) {
    this(id, "https://gql-compile.dev/rules/" + id);
  }

  @Override
  public int compareTo(RuleId other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
