package io.gqlcompile.codegen.client.config;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.document.JsonWriter;
import io.gqlcompile.spi.ClientTarget;
import java.util.List;

/** The target {@code amplify-outputs}. */
public final class AmplifyOutputsTarget implements ClientTarget {
  @Override
  public String name() {
    return "amplify-outputs";
  }

  @Override
  public String purpose() {
    return "amplify_outputs.json, from the outputs of the deployed stack";
  }

  @Override
  public List<Artifact> generate(CompiledApi api, ClientOptions options) {
    DeployedStack stack = new DeployedStack(api, options.outputs());
    String text = JsonWriter.print(ConfigFiles.outputs(stack, api));
    return List.of(new Artifact(options.typesPath("amplify_outputs.json"), text));
  }
}
