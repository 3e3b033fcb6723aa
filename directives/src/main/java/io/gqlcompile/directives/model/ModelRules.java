package io.gqlcompile.directives.model;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.RootTypes;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The rules of {@code @model}. */
final class ModelRules {
  static final RuleId ROOT_TYPE = new RuleId("ModelOnRootType");
  static final RuleId STAMP_TYPE = new RuleId("TimestampFieldType");

  static final RuleId CASE = new RuleId("ModelNamesDifferInCase");
  static final RuleId CUSTOM_ROOT = new RuleId("CustomRootType");

  private ModelRules() {}

  static List<SchemaRule> all() {
    List<SchemaRule> rules = new ArrayList<>(OwnFieldRules.all());
    rules.add(SchemaRule.of(ROOT_TYPE, ModelRules::checkRootTypes));
    rules.add(SchemaRule.of(STAMP_TYPE, ModelRules::checkTimestamps));
    rules.add(SchemaRule.of(CASE, ModelRules::checkCase));
    rules.add(SchemaRule.of(CUSTOM_ROOT, ModelRules::checkRootNames));
    rules.add(new FilterFieldRule());
    rules.add(new InputFieldRule());
    rules.add(new GeneratedNameRule());
    rules.add(new OperationNameRule());
    return List.copyOf(rules);
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

  /** Each model has a file of its own, and not every file system tells upper from lower case. */
  private static void checkCase(CheckContext context) {
    Map<String, Entity> first = new HashMap<>();
    for (Entity entity : context.entities().all()) {
      Entity other = first.putIfAbsent(entity.storedName().toLowerCase(Locale.ROOT), entity);
      if (other != null && !other.storedName().equals(entity.storedName())) {
        context.report(
            Diagnostic.warning(
                    CASE,
                    Coordinate.type(entity.name()),
                    entity.location(),
                    "the stacks of '"
                        + other.name()
                        + "' and '"
                        + entity.name()
                        + "' are one file where upper and lower case are the same, as on macOS and"
                        + " Windows")
                .withHint("give one of them a name that differs in more than case")
                .withRelated(other.location(), "the other one is here"));
      }
    }
  }

  /** AppSync gets no schema block, so operations in a type of another name cannot be called. */
  private static void checkRootNames(CheckContext context) {
    RootTypes roots = context.schema().roots();
    if (context.entities().all().isEmpty() || roots.areUsual()) {
      return;
    }
    for (String name : List.of(roots.query(), roots.mutation(), roots.subscription())) {
      boolean custom = !RootTypes.DEFAULT.contains(name);
      Optional<TypeDef> type = context.schema().type(name);
      if (custom && type.isPresent()) {
        context.report(
            Diagnostic.warning(
                    CUSTOM_ROOT,
                    type.get().coordinate(),
                    type.get().location(),
                    "the operations of models go into '"
                        + name
                        + "', which AppSync does not know as a root type")
                .withHint("call the root types Query, Mutation and Subscription"));
      }
    }
  }
}
