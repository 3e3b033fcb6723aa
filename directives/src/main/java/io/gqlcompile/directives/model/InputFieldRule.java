package io.gqlcompile.directives.model;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InterfaceDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.model.UnionDef;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** A union or an interface has no input, so no mutation of a model can write a field of it. */
final class InputFieldRule implements SchemaRule {
  static final RuleId ID = new RuleId("FieldWithoutInput");

  /** Whether a mutation's input can have the field. */
  static boolean canBeInput(SchemaModel schema, FieldDef field) {
    Optional<TypeDef> type = schema.type(field.type().baseName());
    return type.filter(t -> t instanceof UnionDef || t instanceof InterfaceDef).isEmpty();
  }

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public void check(CheckContext context) {
    Set<String> seen = new HashSet<>();
    for (Entity entity : context.entities().all()) {
      context.schema().object(entity.name()).ifPresent(type -> check(context, type, seen));
    }
  }

  private static void check(CheckContext context, ObjectDef type, Set<String> seen) {
    if (!seen.add(type.name())) {
      return;
    }
    for (FieldDef field : type.fields()) {
      if (canBeInput(context.schema(), field)) {
        context
            .schema()
            .object(field.type().baseName())
            .ifPresent(nested -> check(context, nested, seen));
      } else if (!field.hasDirective("function") && !field.hasDirective("http")) {
        report(context, type, field);
      }
    }
  }

  private static void report(CheckContext context, ObjectDef type, FieldDef field) {
    context.report(
        Diagnostic.warning(
                ID,
                Coordinate.member(type.name(), field.name()),
                field.location(),
                "mutations cannot write this field: '"
                    + field.type().baseName()
                    + "' is no type that inputs can have")
            .withHint("use an object type, or give the field a resolver of its own"));
  }
}
