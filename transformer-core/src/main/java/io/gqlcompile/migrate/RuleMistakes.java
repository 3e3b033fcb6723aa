package io.gqlcompile.migrate;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.Literal;
import java.util.List;
import java.util.Optional;

/** Rules that the second version would understand in another way, and nobody can say how. */
final class RuleMistakes {
  private static final List<String> KNOWN = List.of("create", "read", "update", "delete");

  private final Subject subject;
  private final Coordinate coordinate;

  RuleMistakes(Subject subject, Coordinate coordinate) {
    this.subject = subject;
    this.coordinate = coordinate;
  }

  /** Whether all rules of a directive can be carried over; reports those that cannot. */
  boolean check(DirectiveUse auth) {
    boolean isRight = true;
    for (OldRule rule : OldRule.of(auth)) {
      isRight &= check(rule);
    }
    return isRight;
  }

  private boolean check(OldRule rule) {
    Optional<Literal> operations = rule.written().get(OldRule.OPERATIONS);
    for (Literal name : operations.map(Literal::asList).orElse(List.of())) {
      String text = name.asText().orElse("");
      if (!KNOWN.contains(text)) {
        return report(
            name,
            "version 1 has no operation '" + text + "', and did not let the rule count for it",
            "write create, read, update or delete");
      }
    }
    if (rule.covers().isEmpty()) {
      return report(
          rule.written(),
          "the rule covers nothing in version 1; in version 2 it would cover everything or be refused",
          "remove the rule, or name its operations");
    }
    return true;
  }

  private boolean report(Literal at, String message, String hint) {
    subject
        .found()
        .add(
            Diagnostic.error(MigrationRules.UNDECIDED, coordinate, at.location(), message)
                .withHint(hint));
    return false;
  }
}
