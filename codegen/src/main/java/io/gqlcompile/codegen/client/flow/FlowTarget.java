package io.gqlcompile.codegen.client.flow;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.codegen.client.operation.Operations;
import io.gqlcompile.codegen.client.script.ScriptDocuments;
import io.gqlcompile.spi.ClientTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The target {@code flow}: documents, and {@code API.js} with their types. */
public final class FlowTarget implements ClientTarget {
  @Override
  public String name() {
    return "flow";
  }

  @Override
  public String purpose() {
    return "operations and types for Flow";
  }

  @Override
  public List<Artifact> generate(CompiledApi api, ClientOptions options) {
    Operations operations = Operations.of(api.schema(), options.maxDepth(), options.typename());
    List<Artifact> files = new ArrayList<>();
    files.add(
        new Artifact(
            options.typesPath("API.js"),
            new FlowTypes(api.schema(), operations, options.fragments()).print()));
    files.addAll(
        ScriptDocuments.files(operations, options, ScriptDocuments.Dialect.FLOW, Optional.empty()));
    return files;
  }
}
