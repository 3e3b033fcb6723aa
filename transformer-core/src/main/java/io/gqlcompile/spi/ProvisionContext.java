package io.gqlcompile.spi;

import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.stack.StackEditor;

/**
 * What resources are made from.
 *
 * @param input the schema as the user wrote it, with the types that directives implied
 * @param schema the expanded schema
 * @param entities the models
 * @param settings what is set beside the schema
 * @param stacks where resources go; those of earlier plug-ins are there already
 */
public record ProvisionContext(
    SchemaModel input,
    SchemaModel schema,
    EntityCatalog entities,
    Settings settings,
    StackEditor stacks) {}
