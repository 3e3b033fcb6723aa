package io.gqlcompile.spi;

import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.resolver.ResolverEditor;
import io.gqlcompile.settings.Settings;

/**
 * What resolvers are made from.
 *
 * @param input the schema as the user wrote it, with the types that directives implied
 * @param schema the expanded schema
 * @param entities the models
 * @param settings what is set beside the schema
 * @param resolvers where resolvers go; those of earlier plug-ins are there already
 */
public record ResolveContext(
    SchemaModel input,
    SchemaModel schema,
    EntityCatalog entities,
    Settings settings,
    ResolverEditor resolvers) {}
