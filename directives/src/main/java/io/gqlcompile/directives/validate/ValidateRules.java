package io.gqlcompile.directives.validate;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where {@code @validate} may be; {@link ValidateValueRules} has what its value may be. */
final class ValidateRules {
  static final RuleId OUTSIDE_MODEL = new RuleId("ValidateOutsideModel");
  static final RuleId ON_LIST = new RuleId("ValidateOnList");
  static final RuleId BEFORE_DEFAULT = new RuleId("ValidateBeforeDefault");
  static final RuleId REPEATED = new RuleId("ValidateRepeated");
  static final RuleId FIELD_TYPE = new RuleId("ValidateFieldType");
  static final RuleId RENAMED = new RuleId("ValidateOnRenamedMutation");

  private ValidateRules() {}

  static List<SchemaRule> all() {
    return List.of(
        SchemaRule.of(OUTSIDE_MODEL, ValidateRules::checkPlace),
        SchemaRule.of(ON_LIST, ValidateRules::checkList),
        SchemaRule.of(BEFORE_DEFAULT, ValidateRules::checkOrder),
        SchemaRule.of(REPEATED, ValidateRules::checkRepetition),
        SchemaRule.of(FIELD_TYPE, ValidateRules::checkType),
        SchemaRule.of(RENAMED, ValidateRules::checkMutations),
        SchemaRule.of(ValidateValueRules.NO_LENGTH, ValidateValueRules::checkLength),
        SchemaRule.of(ValidateValueRules.NO_NUMBER, ValidateValueRules::checkNumber),
        SchemaRule.of(ValidateValueRules.CUT, ValidateValueRules::checkCut),
        SchemaRule.of(ValidateValueRules.NO_PATTERN, ValidateValueRules::checkPattern));
  }

  private static void checkPlace(CheckContext context) {
    for (ValidateUse use : ValidateUse.all(context.schema())) {
      if (!context.schema().hasDirective(use.type(), "model")) {
        context.report(
            Diagnostic.error(
                    OUTSIDE_MODEL,
                    use.coordinate(),
                    use.directive().location(),
                    "@validate works on fields of models, and '" + use.type() + "' is none")
                .withHint("remove @validate, or add @model to the type"));
      }
    }
  }

  private static void checkList(CheckContext context) {
    for (ValidateUse use : ValidateUse.all(context.schema())) {
      if (use.field().type().isList()) {
        context.report(
            Diagnostic.error(
                    ON_LIST,
                    use.coordinate(),
                    use.directive().location(),
                    "'" + use.field().name() + "' is a list, which @validate cannot check")
                .withHint("remove @validate; it checks single values of Int, Float and String"));
      }
    }
  }

  private static void checkOrder(CheckContext context) {
    for (ValidateUse use : ValidateUse.all(context.schema())) {
      List<DirectiveUse> directives = use.field().directives();
      Optional<DirectiveUse> value = use.field().directive("default");
      if (value.isPresent()
          && directives.indexOf(use.directive()) < directives.indexOf(value.get())) {
        context.report(
            Diagnostic.error(
                    BEFORE_DEFAULT,
                    use.coordinate(),
                    use.directive().location(),
                    "@validate must stand after @default, because it checks the default value too")
                .withHint("move @default in front of every @validate of the field")
                .withRelated(value.get().location(), "@default is here"));
      }
    }
  }

  private static void checkRepetition(CheckContext context) {
    Map<String, ValidateUse> seen = new HashMap<>();
    for (ValidateUse use : ValidateUse.all(context.schema())) {
      String key = use.check().key();
      ValidateUse earlier = seen.putIfAbsent(use.coordinate() + " " + key, use);
      if (earlier != null) {
        context.report(
            Diagnostic.error(
                    REPEATED,
                    use.coordinate(),
                    use.directive().locationOf("type"),
                    "'" + use.field().name() + "' is checked for " + key + " twice")
                .withHint("keep one of the two")
                .withRelated(earlier.directive().locationOf("type"), "the first one is here"));
      }
    }
  }

  private static void checkType(CheckContext context) {
    for (ValidateUse use : ValidateUse.all(context.schema())) {
      String type = use.field().type().baseName();
      if (use.field().type().isList() || use.check().fits(type)) {
        continue;
      }
      String wanted = use.check().comparesNumbers() ? "Int and Float" : "String";
      context.report(
          Diagnostic.error(
                  FIELD_TYPE,
                  use.coordinate(),
                  use.directive().locationOf("type"),
                  "'" + use.check().key() + "' cannot check a field of type '" + type + "'")
              .withHint("it checks fields of type " + wanted));
    }
  }

  private static void checkMutations(CheckContext context) {
    for (Entity entity : context.entities().all()) {
      checkMutation(context, entity, Operation.CREATE, "create" + entity.name());
      checkMutation(context, entity, Operation.UPDATE, "update" + entity.name());
    }
  }

  private static void checkMutation(
      CheckContext context, Entity entity, Operation operation, String usual) {
    Optional<String> name = entity.field(operation);
    if (name.isEmpty() || name.get().equals(usual)) {
      return;
    }
    for (ValidateUse use : ValidateUse.of(context.schema().object(entity.name()).orElseThrow())) {
      context.report(
          Diagnostic.warning(
                  RENAMED,
                  use.coordinate(),
                  use.directive().location(),
                  "the mutation '" + name.get() + "' will not check this")
              .withHint("@validate works only if the mutation is named '" + usual + "'"));
    }
  }
}
