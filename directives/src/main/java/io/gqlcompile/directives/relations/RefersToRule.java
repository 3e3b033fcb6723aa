package io.gqlcompile.directives.relations;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.Directed;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.spi.CheckContext;

/** {@code @refersTo} renames in SQL databases; models here are stored in DynamoDB. */
final class RefersToRule {
  static final RuleId ID = new RuleId("RefersToNeedsSql");

  private RefersToRule() {}

  static void check(CheckContext context) {
    for (TypeDef type : context.schema().types()) {
      report(context, type, type.coordinate());
      if (type instanceof CompositeDef composite) {
        for (FieldDef field : composite.fields()) {
          report(context, field, Coordinate.member(type.name(), field.name()));
        }
      }
    }
  }

  private static void report(CheckContext context, Directed element, Coordinate coordinate) {
    element
        .directive("refersTo")
        .ifPresent(
            use ->
                context.report(
                    Diagnostic.error(
                            ID,
                            coordinate,
                            use.location(),
                            "@refersTo is for SQL models, and '"
                                + coordinate.type()
                                + "' is stored in DynamoDB")
                        .withHint("to keep the table of a renamed model use @mapsTo on the type")));
  }
}
