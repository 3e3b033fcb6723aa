package io.gqlcompile.project.editor;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.project.input.UsageException;
import java.io.IOException;

/** Compiles as the command line does that started the server. */
@FunctionalInterface
public interface EditorCompiler {

  /**
   * Compiles in memory.
   *
   * @throws UsageException if a plug-in cannot be loaded
   * @throws IOException if the disk refuses
   */
  CompileResult compile(CompileRequest request) throws UsageException, IOException;
}
