package io.gqlcompile.codegen.custom;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.spi.Emitter;
import java.util.List;

/** Emits the user's own stacks, and templates that these speak of. */
public final class CustomEmitter implements Emitter {
  @Override
  public String name() {
    return "custom";
  }

  @Override
  public List<Artifact> emit(CompiledApi api) {
    return api.files();
  }
}
