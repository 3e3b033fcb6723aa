package io.gqlcompile.codegen.client.graphql;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.codegen.client.operation.Operations;
import io.gqlcompile.spi.ClientTarget;
import java.util.List;

/** The target {@code graphql}. */
public final class GraphQlTarget implements ClientTarget {
  @Override
  public String name() {
    return "graphql";
  }

  @Override
  public String purpose() {
    return "operations as .graphql documents, for Apollo and other tools";
  }

  @Override
  public List<Artifact> generate(CompiledApi api, ClientOptions options) {
    return GraphQlDocuments.files(
        Operations.of(api.schema(), options.maxDepth(), options.typename()), options);
  }
}
