package io.gqlcompile.directives.auth;

import io.gqlcompile.access.AccessCatalog;
import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.spi.ProvisionContext;
import java.util.List;

/** Fields with rules that call a function or a service. */
final class ProtectedCalls {
  private static final List<String> CALLS = List.of("function", "http", "predictions");

  private ProtectedCalls() {}

  static boolean exist(ProvisionContext context) {
    SchemaModel input = context.input();
    AccessCatalog access = AccessCatalog.of(input, context.settings());
    for (Coordinate field : access.fields().keySet()) {
      boolean calls =
          input.object(field.type()).flatMap(type -> type.field(field.member())).stream()
              .anyMatch(ProtectedCalls::isCall);
      if (calls) {
        return true;
      }
    }
    for (AccessMatrix matrix : access.matrices()) {
      for (FieldDef field : input.object(matrix.model()).orElseThrow().fields()) {
        if (isCall(field) && FieldReaders.of(matrix, field.name()).isRestricted()) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isCall(FieldDef field) {
    return CALLS.stream().anyMatch(field::hasDirective);
  }
}
