package io.gqlcompile.spi;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.settings.Settings;

/**
 * What a rule looks at.
 *
 * @param schema the schema as the user wrote it, with the types that directives implied
 * @param entities the models
 * @param settings what is set beside the schema
 * @param findings where violations go
 */
public record CheckContext(
    SchemaModel schema, EntityCatalog entities, Settings settings, Diagnostics findings) {
  /** Reports a violation. */
  public void report(Diagnostic diagnostic) {
    findings.add(diagnostic);
  }
}
