package io.gqlcompile.codegen.client.introspection;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.document.JsonWriter;
import io.gqlcompile.spi.ClientTarget;
import java.util.List;

/** The target {@code model-introspection}. */
public final class IntrospectionTarget implements ClientTarget {
  @Override
  public String name() {
    return "model-introspection";
  }

  @Override
  public String purpose() {
    return "model-introspection.json, for generateClient of aws-amplify";
  }

  @Override
  public List<Artifact> generate(CompiledApi api, ClientOptions options) {
    return List.of(
        new Artifact(
            options.typesPath("model-introspection.json"),
            JsonWriter.print(ModelIntrospection.of(api))));
  }
}
