package io.gqlcompile;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.resolver.ResolverPlan;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.stack.LinkedTemplate;
import io.gqlcompile.stack.StackModel;
import java.util.List;

/**
 * A schema after all stages, before anything is printed.
 *
 * @param input the schema as the user wrote it, with the types that directives implied
 * @param schema the expanded schema that AppSync gets
 * @param entities the models
 * @param resolvers the resolvers
 * @param stacks the CloudFormation stacks
 * @param templates the same linked, ready to be printed; the root first
 * @param settings what was set beside the schema
 * @param files what the user gave to go into the build as it is
 */
public record CompiledApi(
    SchemaModel input,
    SchemaModel schema,
    EntityCatalog entities,
    List<ResolverPlan> resolvers,
    StackModel stacks,
    List<LinkedTemplate> templates,
    Settings settings,
    List<Artifact> files) {
  /** Keeps its own copies. */
  public CompiledApi {
    templates = List.copyOf(templates);
    resolvers = List.copyOf(resolvers);
    files = List.copyOf(files);
  }
}
