package io.gqlcompile.codegen.client.angular;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.codegen.client.graphql.GraphQlDocuments;
import io.gqlcompile.codegen.client.operation.Operations;
import io.gqlcompile.spi.ClientTarget;
import java.util.ArrayList;
import java.util.List;

/** The target {@code angular}: documents, and {@code api.service.ts}. */
public final class AngularTarget implements ClientTarget {
  @Override
  public String name() {
    return "angular";
  }

  @Override
  public String purpose() {
    return "documents, and a service class for Angular";
  }

  @Override
  public List<Artifact> generate(CompiledApi api, ClientOptions options) {
    Operations operations = Operations.of(api.schema(), options.maxDepth(), options.typename());
    List<Artifact> files = new ArrayList<>(GraphQlDocuments.files(operations, options));
    files.add(
        new Artifact(
            options.typesPath("api.service.ts"),
            new AngularService(api.schema(), operations, options.fragments()).print()));
    return files;
  }
}
