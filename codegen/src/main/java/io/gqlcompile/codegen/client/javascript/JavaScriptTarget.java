package io.gqlcompile.codegen.client.javascript;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.codegen.client.operation.Operations;
import io.gqlcompile.codegen.client.script.ScriptDocuments;
import io.gqlcompile.spi.ClientTarget;
import java.util.List;
import java.util.Optional;

/** The target {@code javascript}. */
public final class JavaScriptTarget implements ClientTarget {
  @Override
  public String name() {
    return "javascript";
  }

  @Override
  public String purpose() {
    return "operations as constants of JavaScript modules";
  }

  @Override
  public List<Artifact> generate(CompiledApi api, ClientOptions options) {
    return ScriptDocuments.files(
        Operations.of(api.schema(), options.maxDepth(), options.typename()),
        options,
        ScriptDocuments.Dialect.JAVASCRIPT,
        Optional.empty());
  }
}
