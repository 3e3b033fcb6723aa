package io.gqlcompile.directives.planned;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.Directed;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.spi.CheckContext;
import java.util.List;

/** Finds uses of directives that are not built yet. */
final class PlannedUses {
  private PlannedUses() {}

  static void report(CheckContext context, List<String> directives) {
    for (TypeDef type : context.schema().types()) {
      report(context, directives, type, type.coordinate());
      if (type instanceof CompositeDef composite) {
        for (FieldDef field : composite.fields()) {
          Coordinate coordinate = Coordinate.member(type.name(), field.name());
          report(context, directives, field, coordinate);
        }
      }
    }
  }

  private static void report(
      CheckContext context, List<String> directives, Directed element, Coordinate coordinate) {
    for (DirectiveUse use : element.directives()) {
      if (directives.contains(use.name())) {
        context.report(
            Diagnostic.error(
                    PlannedDirective.ID,
                    coordinate,
                    use.location(),
                    "@" + use.name() + " is not supported yet")
                .withHint("it comes with a later version; this version cannot compile the schema"));
      }
    }
  }
}
