package io.gqlcompile.directives.model;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What a schema may not make of the fields that {@code @model} fills in itself. */
final class OwnFieldRules {
  static final RuleId LIST = new RuleId("ModelFieldIsList");
  static final RuleId VERSION = new RuleId("VersionFieldTaken");

  private static final List<String> FILLED_IN = List.of("id", "createdAt", "updatedAt");
  private static final List<String> OF_VERSIONS = List.of("_version", "_deleted", "_lastChangedAt");

  private OwnFieldRules() {}

  static List<SchemaRule> all() {
    return List.of(
        SchemaRule.of(LIST, OwnFieldRules::checkLists),
        SchemaRule.of(VERSION, OwnFieldRules::checkVersions));
  }

  private static void checkLists(CheckContext context) {
    eachOf(
        FILLED_IN,
        context,
        (type, field) -> {
          if (field.type().isList()) {
            context.report(list(type, field));
          }
        });
  }

  private static Diagnostic list(ObjectDef type, FieldDef field) {
    return Diagnostic.error(
            LIST,
            Coordinate.member(type.name(), field.name()),
            field.location(),
            "'" + field.name() + "' of a model is one value, not a list")
        .withHint("give the list another name");
  }

  private static void checkVersions(CheckContext context) {
    if (context.settings().isVersioned()) {
      eachOf(OF_VERSIONS, context, (type, field) -> context.report(taken(type, field)));
    }
  }

  private static Diagnostic taken(ObjectDef type, FieldDef field) {
    return Diagnostic.error(
            VERSION,
            Coordinate.member(type.name(), field.name()),
            field.location(),
            "conflict resolution adds the field '" + field.name() + "' to every model")
        .withHint("remove the field; it is there without being declared");
  }

  private static void eachOf(
      List<String> names, CheckContext context, BiConsumer<ObjectDef, FieldDef> check) {
    for (Entity entity : context.entities().all()) {
      Optional<ObjectDef> type = context.schema().object(entity.name());
      for (String name : names) {
        type.flatMap(t -> t.field(name)).ifPresent(field -> check.accept(type.get(), field));
      }
    }
  }
}
