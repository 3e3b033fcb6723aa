package io.gqlcompile.codegen.client.swift;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.codegen.client.graphql.GraphQlDocuments;
import io.gqlcompile.codegen.client.operation.Operations;
import io.gqlcompile.spi.ClientTarget;
import java.util.ArrayList;
import java.util.List;

/** The target {@code swift}: documents, and {@code API.swift}. */
public final class SwiftTarget implements ClientTarget {
  @Override
  public String name() {
    return "swift";
  }

  @Override
  public String purpose() {
    return "documents, and Codable types for Swift";
  }

  @Override
  public List<Artifact> generate(CompiledApi api, ClientOptions options) {
    Operations operations = Operations.of(api.schema(), options.maxDepth(), true);
    List<Artifact> files = new ArrayList<>(GraphQlDocuments.files(operations, options));
    files.add(
        new Artifact(
            options.typesPath("API.swift"),
            new SwiftApi(api.schema(), operations, options.fragments()).print()));
    return files;
  }
}
