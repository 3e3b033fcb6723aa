package io.gqlcompile.codegen.sdl;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.spi.Emitter;
import java.util.List;

/** Emits {@code schema.graphql}. */
public final class SdlEmitter implements Emitter {
  @Override
  public String name() {
    return "sdl";
  }

  @Override
  public List<Artifact> emit(CompiledApi api) {
    return List.of(new Artifact("schema.graphql", SdlPrinter.print(api.schema())));
  }
}
