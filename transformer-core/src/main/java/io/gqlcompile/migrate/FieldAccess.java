package io.gqlcompile.migrate;

import io.gqlcompile.access.Provider;
import io.gqlcompile.access.Strategy;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Rules on fields. In the first version a caller had to satisfy those of the type and those of the
 * field; in the second those of the field stand in place of the type's.
 */
final class FieldAccess {
  private final Subject subject;
  private final List<OldRule> typeRules;

  FieldAccess(Subject subject) {
    this.subject = subject;
    this.typeRules = subject.type().directive("auth").map(OldRule::of).orElse(List.of());
  }

  void run() {
    for (FieldDef field : subject.type().fields()) {
      field.directive("auth").ifPresent(auth -> migrate(field, auth));
    }
  }

  private void migrate(FieldDef field, DirectiveUse auth) {
    Coordinate coordinate = Coordinate.member(subject.type().name(), field.name());
    if (!new RuleMistakes(subject, coordinate).check(auth)) {
      return;
    }
    RulePlan plan = new RulePlan(auth);
    if (subject.isModel()) {
      plan.rules().forEach(rule -> checkOfType(rule, coordinate));
      checkUncovered(plan, auth, coordinate);
    }
    plan.apply(subject);
  }

  /** Whether the type let in everybody whom the rule of a field lets in. */
  private void checkOfType(OldRule rule, Coordinate coordinate) {
    Set<OldOperation> wider = EnumSet.noneOf(OldOperation.class);
    for (OldOperation operation : rule.covers()) {
      if (!isLetIn(rule, operation)) {
        wider.add(operation);
      }
    }
    if (wider.isEmpty()) {
      return;
    }
    String who = rule.words();
    String field = coordinate.toString();
    subject
        .found()
        .add(
            Diagnostic.error(
                    MigrationRules.UNDECIDED,
                    coordinate,
                    rule.written().location(),
                    "'"
                        + who
                        + "' had to satisfy a rule of the type, too; in version 2 the rule of '"
                        + field
                        + "' lets them in alone: "
                        + OldOperation.words(wider))
                .withHint(
                    "decide who may use '"
                        + field
                        + "': callers whom a rule of the type includes; or give the type the rule"
                        + " as well"));
  }

  /**
   * Rules of a type were only checked for callers of the providers that they name; others came in
   * by the rule of the field.
   */
  private boolean isLetIn(OldRule rule, OldOperation operation) {
    List<OldRule> covering =
        typeRules.stream().filter(r -> r.covers().contains(operation)).toList();
    boolean isUnchecked = covering.stream().noneMatch(r -> r.provider() == rule.provider());
    boolean isOff =
        covering.stream()
            .anyMatch(r -> r.provider() == Provider.USER_POOLS && r.strategy() == Strategy.PRIVATE);
    return isUnchecked || isOff || covering.stream().anyMatch(r -> r.includes(rule));
  }

  private void checkUncovered(RulePlan plan, DirectiveUse auth, Coordinate coordinate) {
    Set<OldOperation> uncovered = plan.uncovered();
    if (uncovered.isEmpty()) {
      return;
    }
    subject
        .found()
        .add(
            Diagnostic.warning(
                    MigrationRules.NARROWS,
                    coordinate,
                    auth.location(),
                    "no rule of '"
                        + coordinate
                        + "' covers "
                        + OldOperation.words(uncovered)
                        + ": in version 1 the rules of the type decided, in version 2 nobody may")
                .withHint("name those operations in a rule of the field"));
  }
}
