package io.gqlcompile.internal.transform;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.model.SchemaModel;
import java.util.List;

/** Checks on the expanded schema that no single directive can make. */
final class ExpandedSchemaCheck {
  private ExpandedSchemaCheck() {}

  static List<Diagnostic> of(SchemaModel input, SchemaModel expanded) {
    return List.of();
  }
}
