package io.gqlcompile.diagnostic;

import java.util.regex.Pattern;

/**
 * The name of a rule: printed with each diagnostic, used to suppress it, and the name of its page
 * {@code docs/rules/<id>.md}.
 *
 * @param id an upper camel case name, for example {@code PrimaryKeyNullable}
 */
public record RuleId(String id) implements Comparable<RuleId> {
  private static final Pattern FORM = Pattern.compile("[A-Z][A-Za-z0-9]{2,59}");

  /** Checks the form of the name. */
  public RuleId {
    if (!FORM.matcher(id).matches()) {
      throw new IllegalArgumentException("not a rule id: " + id);
    }
  }

  /** The page that explains the rule. */
  public String docsUrl() {
    return "https://gql-compile.dev/rules/" + id;
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
