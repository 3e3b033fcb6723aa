package io.gqlcompile.internal.validate;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.Literal;
import java.util.HashMap;
import java.util.Map;

/** Finds fields that one object value gives twice, whatever its type. */
final class ObjectLiterals {
  private final Diagnostics found;

  ObjectLiterals(Diagnostics found) {
    this.found = found;
  }

  void check(Literal value, Coordinate coordinate) {
    if (value instanceof Literal.Items items) {
      for (Literal item : items.items()) {
        check(item, coordinate);
      }
    } else if (value instanceof Literal.Fields fields) {
      fields(fields, coordinate);
    }
  }

  private void fields(Literal.Fields object, Coordinate coordinate) {
    Map<String, Literal.Field> seen = new HashMap<>();
    for (Literal.Field field : object.fields()) {
      Literal.Field first = seen.putIfAbsent(field.name(), field);
      if (first != null) {
        String message = "`" + field.name() + "` is given twice in this value";
        found.add(
            Diagnostic.error(
                    SchemaRules.DUPLICATE_INPUT_FIELD, coordinate, field.location(), message)
                .withRelated(first.location(), "first given here"));
      }
      check(field.value(), coordinate);
    }
  }
}
