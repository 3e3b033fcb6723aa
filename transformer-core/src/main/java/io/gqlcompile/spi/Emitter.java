package io.gqlcompile.spi;

import io.gqlcompile.CompileResult;
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

  /**
   * The files, after an earlier compilation in the same process, whose files may be handed on where
   * they would be the same.
   */
  default List<Artifact> emit(CompiledApi api, CompileResult earlier) {
    return emit(api);
  }
}
