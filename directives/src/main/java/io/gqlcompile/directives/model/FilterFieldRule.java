package io.gqlcompile.directives.model;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.naming.ScalarTypes;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.List;

/** Filters and conditions join their entries by and, or, not, so no entry may be called so. */
final class FilterFieldRule implements SchemaRule {
  static final RuleId ID = new RuleId("FieldNamedLikeOperator");

  private static final List<String> OPERATORS = List.of("and", "or", "not");

  @Override
  public RuleId id() {
    return ID;
  }

  @Override
  public void check(CheckContext context) {
    for (Entity entity : context.entities().all()) {
      if (!hasFilter(entity)) {
        continue;
      }
      ObjectDef type = context.schema().object(entity.name()).orElseThrow();
      for (FieldDef field : type.fields()) {
        if (OPERATORS.contains(field.name()) && isFiltered(context.schema(), field)) {
          report(context, type, field);
        }
      }
    }
  }

  /** Lists, searches and index queries have filters, mutations have conditions. */
  private static boolean hasFilter(Entity entity) {
    for (Operation operation : Operation.values()) {
      if (operation != Operation.GET && !entity.fields(operation).isEmpty()) {
        return true;
      }
    }
    return entity.indexes().stream().anyMatch(index -> index.queryField().isPresent());
  }

  private static boolean isFiltered(SchemaModel schema, FieldDef field) {
    String base = field.type().baseName();
    return ScalarTypes.baseOf(base).isPresent() || schema.isEnum(base);
  }

  private static void report(CheckContext context, ObjectDef type, FieldDef field) {
    context.report(
        Diagnostic.error(
                ID,
                Coordinate.member(type.name(), field.name()),
                field.location(),
                "'" + field.name() + "' joins the entries of a filter, and cannot be one")
            .withHint("give the field another name"));
  }
}
