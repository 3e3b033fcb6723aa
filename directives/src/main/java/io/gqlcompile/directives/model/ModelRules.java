package io.gqlcompile.directives.model;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.List;
import java.util.Optional;

/** The rules of {@code @model}. */
final class ModelRules {
  static final RuleId ROOT_TYPE = new RuleId("ModelOnRootType");
  static final RuleId STAMP_TYPE = new RuleId("TimestampFieldType");

  private ModelRules() {}

  static List<SchemaRule> all() {
    return List.of(
        SchemaRule.of(ROOT_TYPE, ModelRules::checkRootTypes),
        SchemaRule.of(STAMP_TYPE, ModelRules::checkTimestamps),
        new OperationNameRule());
  }

  private static void checkRootTypes(CheckContext context) {
    for (TypeDef type : context.schema().types()) {
      boolean isRoot =
          context.schema().roots().contains(type.name())
              || type.name().equals("Query")
              || type.name().equals("Mutation")
              || type.name().equals("Subscription");
      Optional<DirectiveUse> use = type.directive("model");
      if (isRoot && use.isPresent()) {
        context.report(
            Diagnostic.error(
                    ROOT_TYPE,
                    type.coordinate(),
                    use.get().location(),
                    "'"
                        + type.name()
                        + "' holds the operations of the API and cannot be a model as well")
                .withHint("give the model another name, for example '" + type.name() + "Record'"));
      }
    }
  }

  private static void checkTimestamps(CheckContext context) {
    for (Entity entity : context.entities().all()) {
      context
          .schema()
          .object(entity.name())
          .ifPresent(
              type -> {
                entity.createdAt().ifPresent(name -> checkTimestamp(context, type, name));
                entity.updatedAt().ifPresent(name -> checkTimestamp(context, type, name));
              });
    }
  }

  private static void checkTimestamp(CheckContext context, ObjectDef type, String name) {
    Optional<FieldDef> field = type.field(name);
    if (field.isEmpty()) {
      return;
    }
    String base = field.get().type().baseName();
    if (base.equals("AWSDateTime") || base.equals("String")) {
      return;
    }
    context.report(
        Diagnostic.warning(
                STAMP_TYPE,
                Coordinate.member(type.name(), name),
                field.get().location(),
                "the time written to this field is ISO 8601 text, which '" + base + "' cannot hold")
            .withHint(
                "make it AWSDateTime, or name other fields in @model(timestamps: {createdAt,"
                    + " updatedAt})"));
  }
}
