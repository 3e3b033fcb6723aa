package io.gqlcompile.deployed;

import io.gqlcompile.access.AccessCatalog;
import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.settings.Settings;

/**
 * The schema that an API was compiled from.
 *
 * @param input the schema as its author wrote it, with the types that directives implied
 * @param entities its models
 * @param settings what was set beside it
 */
public record WrittenSchema(SchemaModel input, EntityCatalog entities, Settings settings) {

  /** Who may do what. */
  public AccessCatalog access() {
    return AccessCatalog.of(input, settings);
  }
}
