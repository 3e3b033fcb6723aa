package io.gqlcompile.spi;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import java.util.List;

/**
 * Prints a compiled API in one form. Found by {@link java.util.ServiceLoader}. A pure function: the
 * same API gives the same bytes.
 */
public interface Emitter {
  /** What it emits, for example {@code cloudformation}. */
  String name();

  /** The files. */
  List<Artifact> emit(CompiledApi api);
}
