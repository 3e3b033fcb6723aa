package io.gqlcompile.migrate;

import io.gqlcompile.access.Provider;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.source.SourceLocation;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of a model. In the first version, what no rule covered was open to all callers of the
 * default mode, if any rule of the model spoke of that mode.
 */
final class TypeAccess {
  private final Subject subject;
  private final Coordinate coordinate;

  TypeAccess(Subject subject) {
    this.subject = subject;
    this.coordinate = Coordinate.type(subject.type().name());
  }

  void run() {
    Optional<DirectiveUse> auth = subject.type().directive("auth");
    if (!subject.isModel()) {
      return;
    }
    if (auth.isEmpty()) {
      withoutRules();
    } else if (new RuleMistakes(subject, coordinate).check(auth.get())) {
      withRules(auth.get());
    }
  }

  private void withoutRules() {
    SourceLocation at = subject.type().location();
    Optional<OpenRule> open = OpenRule.of(subject.defaultMode());
    if (open.isEmpty()) {
      report(
          MigrationRules.NARROWS,
          at,
          "'"
              + name()
              + "' has no rule: roles that a policy of IAM lets call the API may no longer use it",
          "name those roles in custom-roles.json, or write a rule");
      return;
    }
    DirectiveUse model = subject.type().directive("model").orElseThrow();
    Spans spans = subject.spans();
    int end = spans.end(model);
    boolean ownLine = spans.isFirst(model.location().offset()) && spans.isLast(end);
    String before = ownLine ? spans.newline() + spans.indent(end) : " ";
    String rule = open.get().print(OldOperation.ALL);
    subject.edits().insert(end, before + "@auth(rules: [" + rule + "])");
    report(
        MigrationRules.OPEN,
        at,
        "'" + name() + "' has no rule, so it is open to " + open.get().words() + ", and stays open",
        "to close it, write rules before you migrate");
  }

  private void withRules(DirectiveUse auth) {
    RulePlan plan = new RulePlan(auth);
    Set<OldOperation> uncovered = plan.uncovered();
    if (!uncovered.isEmpty()) {
      uncovered(auth, plan, uncovered);
    }
    plan.apply(subject);
  }

  private void uncovered(DirectiveUse auth, RulePlan plan, Set<OldOperation> operations) {
    AuthMode mode = subject.defaultMode();
    Provider provider = Provider.of(mode);
    boolean isOpen = plan.rules().stream().anyMatch(rule -> rule.provider() == provider);
    Optional<OpenRule> open = isOpen ? OpenRule.of(mode) : Optional.empty();
    String what = OldOperation.words(operations);
    if (open.isPresent()) {
      plan.open(open.get(), operations);
      report(
          MigrationRules.OPEN,
          auth.location(),
          "no rule of '"
              + name()
              + "' covers "
              + what
              + ": that is open to "
              + open.get().words()
              + ", and stays open",
          "to close it, name it in a rule before you migrate");
      return;
    }
    Set<OldOperation> lost = EnumSet.copyOf(operations);
    lost.retainAll(isOpen ? OldOperation.ALL : OldOperation.WRITES);
    if (!lost.isEmpty()) {
      String who =
          mode == AuthMode.AWS_IAM ? "roles with a policy of IAM" : "callers by " + mode.name();
      report(
          MigrationRules.NARROWS,
          auth.location(),
          "no rule of '"
              + name()
              + "' covers "
              + OldOperation.words(lost)
              + ": "
              + who
              + " could do it, and no longer can",
          "write a rule for those who need it");
    }
  }

  private String name() {
    return subject.type().name();
  }

  private void report(RuleId rule, SourceLocation at, String message, String hint) {
    subject.found().add(Diagnostic.warning(rule, coordinate, at, message).withHint(hint));
  }
}
