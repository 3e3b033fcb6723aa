package io.gqlcompile.migrate;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.Literal;
import io.gqlcompile.naming.Plural;
import io.gqlcompile.naming.Words;
import java.util.Optional;

/** Operations whose names have a plural, which the first version made with an {@code s}. */
final class Plurals {
  private static final String QUERIES = "queries";

  private final Subject subject;
  private final String name;

  Plurals(Subject subject) {
    this.subject = subject;
    this.name = Words.upperFirst(subject.type().name());
  }

  void run() {
    if (Plural.of(name).equals(name + "s")) {
      return;
    }
    check("model", "list");
    check("searchable", "search");
  }

  private void check(String directive, String operation) {
    Optional<DirectiveUse> use = subject.type().directive(directive);
    if (use.isEmpty() || isNamed(use.get())) {
      return;
    }
    String old = operation + name + "s";
    String now = operation + Plural.of(name);
    boolean isModel = directive.equals("model");
    String queries =
        isModel ? "{get: \"get" + name + "\", list: \"" + old + "\"}" : "{search: \"" + old + "\"}";
    subject
        .found()
        .add(
            Diagnostic.warning(
                    MigrationRules.RENAMES,
                    Coordinate.type(subject.type().name()),
                    use.get().location(),
                    "the query " + old + " becomes " + now + ": version 1 made plurals with an s")
                .withHint("to keep the name, write @" + directive + "(queries: " + queries + ")"));
  }

  /** With an argument, null included, the names are written or there is no query. */
  private static boolean isNamed(DirectiveUse use) {
    Optional<Literal> queries = use.argument(QUERIES);
    return queries.isPresent();
  }
}
