package io.gqlcompile;

import io.gqlcompile.internal.transform.CompilePipeline;

/**
 * Compiles annotated SDL into what AWS AppSync needs to run it as a backend.
 *
 * <p>A compiler holds no state: it may be shared by threads and used any number of times.
 */
public final class GqlCompiler {

  /**
   * Compiles in memory; nothing is written anywhere.
   *
   * @return all findings, and the build unless one of them is an error; never null
   */
  public CompileResult compile(CompileRequest request) {
    return CompilePipeline.run(request);
  }
}
