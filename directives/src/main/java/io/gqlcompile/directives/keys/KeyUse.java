package io.gqlcompile.directives.keys;

import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.Literal;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.spi.CheckContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A use of {@code @primaryKey} or {@code @index} as written, on whatever type it stands.
 *
 * @param type the type
 * @param field the partition field
 * @param directive the use
 */
record KeyUse(CompositeDef type, FieldDef field, DirectiveUse directive) {

  static List<KeyUse> all(CheckContext context, String directive) {
    List<KeyUse> uses = new ArrayList<>();
    for (TypeDef type : context.schema().types()) {
      if (type instanceof CompositeDef composite) {
        for (FieldDef field : composite.fields()) {
          for (DirectiveUse use : field.directives(directive)) {
            uses.add(new KeyUse(composite, field, use));
          }
        }
      }
    }
    return uses;
  }

  Coordinate coordinate() {
    return Coordinate.member(type.name(), field.name());
  }

  List<Literal> sortKeyFields() {
    return directive.argument("sortKeyFields").map(Literal::asList).orElse(List.of());
  }
}
