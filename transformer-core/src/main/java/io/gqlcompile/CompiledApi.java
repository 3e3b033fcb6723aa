package io.gqlcompile;

import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.settings.Settings;

/**
 * A schema after all stages, before anything is printed.
 *
 * @param input the schema as the user wrote it
 * @param schema the expanded schema that AppSync gets
 * @param settings what was set beside the schema
 */
public record CompiledApi(SchemaModel input, SchemaModel schema, Settings settings) {}
