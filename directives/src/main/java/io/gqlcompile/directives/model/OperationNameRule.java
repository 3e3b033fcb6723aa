package io.gqlcompile.directives.model;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.RootField;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.RootTypes;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.source.SourceLocation;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every generated root field needs a name that no other root field has. */
final class OperationNameRule implements SchemaRule {
  static final RuleId ID = new RuleId("OperationNameTaken");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public void check(CheckContext context) {
    RootTypes roots = context.schema().roots();
    Map<Coordinate, SourceLocation> taken = new LinkedHashMap<>();
    for (String root : List.of(roots.query(), roots.mutation(), roots.subscription())) {
      collect(context.schema().type(root).orElse(null), taken);
    }
    for (Entity entity : context.entities().all()) {
      for (RootField field : entity.rootFields(roots)) {
        claim(context, entity, field.field(), taken);
      }
    }
  }

  private static void collect(TypeDef root, Map<Coordinate, SourceLocation> taken) {
    if (root instanceof CompositeDef type) {
      for (FieldDef field : type.fields()) {
        taken.put(Coordinate.member(type.name(), field.name()), field.location());
      }
    }
  }

  private static void claim(
      CheckContext context,
      Entity entity,
      Coordinate field,
      Map<Coordinate, SourceLocation> taken) {
    SourceLocation first = taken.putIfAbsent(field, entity.location());
    if (first == null) {
      return;
    }
    context.report(
        Diagnostic.error(
                ID,
                field,
                entity.location(),
                "'" + entity.name() + "' generates " + field + ", but that field exists already")
            .withHint("rename the operation, for example in @model(queries: {...}), or the field")
            .withRelated(first, "the other one is from here"));
  }
}
