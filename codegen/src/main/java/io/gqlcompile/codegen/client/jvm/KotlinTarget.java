package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.spi.ClientTarget;
import java.util.ArrayList;
import java.util.List;

/** The target {@code kotlin}: the Java client, and what makes it at home in Kotlin. */
public final class KotlinTarget implements ClientTarget {
  @Override
  public String name() {
    return "kotlin";
  }

  @Override
  public String purpose() {
    return "the client for Java with coroutines and builders for Kotlin";
  }

  @Override
  public List<Artifact> generate(CompiledApi api, ClientOptions options) {
    List<Artifact> files = new ArrayList<>(new JvmTarget().generate(api, options));
    JvmApi parts = JvmApi.of(api, options);
    String path = parts.names().packageName().replace('.', '/') + "/Coroutines.kt";
    files.add(new Artifact(options.path(path), new KotlinExtensions(parts).print()));
    return files;
  }
}
