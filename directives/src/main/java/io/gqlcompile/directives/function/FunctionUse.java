package io.gqlcompile.directives.function;

import io.gqlcompile.model.CompositeDef;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import java.util.ArrayList;
import java.util.List;

/**
 * One {@code @function}, decoded.
 *
 * @param type the name of the type around the field
 * @param field the field that it is on
 * @param lambda the function that it calls
 * @param directive the use itself
 */
record FunctionUse(String type, FieldDef field, Lambda lambda, DirectiveUse directive) {
  static final String NAME = "function";

  /** All uses in a schema, in its order. */
  static List<FunctionUse> all(SchemaModel schema) {
    List<FunctionUse> uses = new ArrayList<>();
    for (TypeDef type : schema.types()) {
      if (type instanceof CompositeDef composite) {
        composite.fields().forEach(field -> uses.addAll(of(type.name(), field)));
      }
    }
    return uses;
  }

  /** The uses on a field, in the order in which they are called. */
  static List<FunctionUse> of(String type, FieldDef field) {
    List<FunctionUse> uses = new ArrayList<>();
    for (DirectiveUse directive : field.directives(NAME)) {
      uses.add(new FunctionUse(type, field, lambda(directive), directive));
    }
    return uses;
  }

  private static Lambda lambda(DirectiveUse directive) {
    return new Lambda(
        directive.text("name").orElse(""), directive.text("region"), directive.text("accountId"));
  }

  Coordinate coordinate() {
    return Coordinate.member(type, field.name());
  }

  /** Whether the call is not waited for. */
  boolean isEvent() {
    return directive.text("invocationType").filter("Event"::equals).isPresent();
  }

  /** Whether this is what gives the field its value. */
  boolean isLast() {
    List<DirectiveUse> uses = field.directives(NAME);
    return uses.get(uses.size() - 1).equals(directive);
  }
}
