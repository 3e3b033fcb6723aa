package io.gqlcompile.directives.auth;

import io.gqlcompile.access.AccessRule;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.Literal;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.List;

/** Where {@code @auth} can stand, and what it can say there. */
final class PlacementRules {
  static final RuleId OUTSIDE_MODEL = new RuleId("AuthOutsideModel");
  static final RuleId ON_INTERFACE = new RuleId("AuthOnInterfaceField");
  static final RuleId WITHOUT_RULES = new RuleId("AuthWithoutRules");
  static final RuleId OPERATIONS = new RuleId("AuthOperationsMisplaced");
  static final RuleId WITHOUT_ITEM = new RuleId("AuthRuleWithoutItem");

  private PlacementRules() {}

  static List<SchemaRule> all() {
    return List.of(
        SchemaRule.of(OUTSIDE_MODEL, c -> AuthUse.all(c).forEach(use -> checkModel(c, use))),
        SchemaRule.of(ON_INTERFACE, c -> AuthUse.all(c).forEach(use -> checkInterface(c, use))),
        SchemaRule.of(WITHOUT_RULES, c -> AuthUse.all(c).forEach(use -> checkRules(c, use))),
        SchemaRule.of(OPERATIONS, c -> AuthUse.all(c).forEach(use -> checkOperations(c, use))),
        SchemaRule.of(WITHOUT_ITEM, c -> AuthUse.all(c).forEach(use -> checkItem(c, use))));
  }

  private static void checkModel(CheckContext context, AuthUse use) {
    if (use.isOnField() || use.isInModel()) {
      return;
    }
    context.report(
        Diagnostic.error(
                OUTSIDE_MODEL,
                use.coordinate(),
                use.directive().location(),
                "'" + use.type().name() + "' is not a model, so @auth cannot protect it as a whole")
            .withHint("put @model on the type, or @auth on its fields"));
  }

  private static void checkInterface(CheckContext context, AuthUse use) {
    if (!use.isInInterface()) {
      return;
    }
    context.report(
        Diagnostic.error(
                ON_INTERFACE,
                use.coordinate(),
                use.directive().location(),
                "a field of an interface cannot be protected")
            .withHint("put @auth on the field in each type that implements the interface"));
  }

  private static void checkRules(CheckContext context, AuthUse use) {
    boolean isEmpty =
        use.directive().argument("rules").map(rules -> rules.asList().isEmpty()).orElse(false);
    if (isEmpty) {
      context.report(
          Diagnostic.error(
                  WITHOUT_RULES,
                  use.coordinate(),
                  use.directive().locationOf("rules"),
                  "@auth on '" + use.coordinate() + "' has no rules, so it would let nobody in")
              .withHint(
                  "add a rule, for example {allow: owner}; without @auth a model is closed anyway"));
    }
  }

  private static void checkOperations(CheckContext context, AuthUse use) {
    if (!use.isOnField() || use.isInModel() || use.isInInterface()) {
      return;
    }
    for (AccessRule rule : use.rules()) {
      boolean given =
          rule.written()
              .get("operations")
              .map(Literal::asList)
              .filter(l -> !l.isEmpty())
              .isPresent();
      if (given) {
        context.report(
            Diagnostic.error(
                    OPERATIONS,
                    use.coordinate(),
                    rule.locationOf("operations"),
                    "rules on '"
                        + use.coordinate()
                        + "' cannot name operations: the field has only one, to be resolved")
                .withHint("remove 'operations'"));
      }
    }
  }

  private static void checkItem(CheckContext context, AuthUse use) {
    if (!use.isOnField() || use.isInModel() || use.isInInterface()) {
      return;
    }
    for (AccessRule rule : use.rules()) {
      if (rule.isDynamic()) {
        context.report(
            Diagnostic.warning(
                    WITHOUT_ITEM,
                    use.coordinate(),
                    rule.written().location(),
                    "this rule lets nobody in: it asks what an item says, but '"
                        + use.coordinate()
                        + "' has no item")
                .withHint("name the groups in 'groups', or use allow: private"));
      }
    }
  }
}
