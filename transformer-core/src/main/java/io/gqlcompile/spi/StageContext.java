package io.gqlcompile.spi;

import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.settings.Settings;

/**
 * What a stage starts from.
 *
 * @param input the schema as the user wrote it, with the types that directives implied
 * @param schema the schema as earlier plug-ins left it
 * @param entities the models as earlier plug-ins left them
 * @param settings what is set beside the schema
 */
public record StageContext(
    SchemaModel input, SchemaModel schema, EntityCatalog entities, Settings settings) {}
