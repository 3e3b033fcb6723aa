package io.gqlcompile.directives.defaults;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.List;
import java.util.Optional;

/** Where {@code @default} may be; {@link DefaultValueRules} has what its value may be. */
final class DefaultRules {
  static final RuleId OUTSIDE_MODEL = new RuleId("DefaultOutsideModel");
  static final RuleId FIELD_TYPE = new RuleId("DefaultFieldType");
  static final RuleId RENAMED_CREATE = new RuleId("DefaultOnRenamedCreate");

  private DefaultRules() {}

  static List<SchemaRule> all() {
    return List.of(
        SchemaRule.of(OUTSIDE_MODEL, DefaultRules::checkPlace),
        SchemaRule.of(FIELD_TYPE, DefaultRules::checkType),
        SchemaRule.of(RENAMED_CREATE, DefaultRules::checkCreate),
        SchemaRule.of(DefaultValueRules.MISSING, DefaultValueRules::checkPresence),
        SchemaRule.of(DefaultValueRules.NULL, DefaultValueRules::checkNull),
        SchemaRule.of(DefaultValueRules.NO_MEMBER, DefaultValueRules::checkMember),
        SchemaRule.of(DefaultValueRules.NO_SCALAR, DefaultValueRules::checkScalar),
        SchemaRule.of(DefaultValueRules.CUT, DefaultValueRules::checkCut));
  }

  private static void checkPlace(CheckContext context) {
    for (DefaultUse use : DefaultUse.all(context.schema())) {
      if (!use.isOnModel()) {
        context.report(
            Diagnostic.error(
                    OUTSIDE_MODEL,
                    use.coordinate(),
                    use.directive().location(),
                    "@default works on fields of models, and '" + use.type() + "' is none")
                .withHint("remove @default, or add @model to the type"));
      }
    }
  }

  private static void checkType(CheckContext context) {
    for (DefaultUse use : DefaultUse.all(context.schema())) {
      if (!use.isScalar() && use.enumType().isEmpty()) {
        context.report(
            Diagnostic.error(
                    FIELD_TYPE,
                    use.coordinate(),
                    use.directive().location(),
                    "a field of type '"
                        + use.field().type().toSdl()
                        + "' cannot have a default value")
                .withHint("@default is for fields of one scalar or enum value, not for lists"));
      }
    }
  }

  private static void checkCreate(CheckContext context) {
    for (Entity entity : context.entities().all()) {
      Optional<String> create = entity.field(Operation.CREATE);
      String usual = GraphQlNames.createMutation(entity.name());
      if (create.isEmpty() || create.get().equals(usual)) {
        continue;
      }
      CompositeDef type = context.schema().object(entity.name()).orElseThrow();
      for (DefaultUse use : DefaultUse.of(context.schema(), type)) {
        context.report(
            Diagnostic.warning(
                    RENAMED_CREATE,
                    use.coordinate(),
                    use.directive().location(),
                    "the mutation '" + create.get() + "' will not fill in this default value")
                .withHint("default values work only if the mutation is named '" + usual + "'"));
      }
    }
  }
}
