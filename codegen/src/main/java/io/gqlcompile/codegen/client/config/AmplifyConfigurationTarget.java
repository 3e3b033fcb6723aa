package io.gqlcompile.codegen.client.config;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.document.JsonWriter;
import io.gqlcompile.spi.ClientTarget;
import java.util.List;

/** The target {@code amplifyconfiguration}. */
public final class AmplifyConfigurationTarget implements ClientTarget {
  @Override
  public String name() {
    return "amplifyconfiguration";
  }

  @Override
  public String purpose() {
    return "amplifyconfiguration.json for Android, iOS and Flutter, from the outputs of the stack";
  }

  @Override
  public List<Artifact> generate(CompiledApi api, ClientOptions options) {
    DeployedStack stack = new DeployedStack(api, options.outputs());
    String text = JsonWriter.print(ConfigFiles.mobile(stack));
    return List.of(new Artifact(options.typesPath("amplifyconfiguration.json"), text));
  }
}
