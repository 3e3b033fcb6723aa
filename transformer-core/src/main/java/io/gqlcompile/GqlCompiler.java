package io.gqlcompile;

import io.gqlcompile.artifact.ArtifactSink;
import io.gqlcompile.internal.transform.CompilePipeline;
import io.gqlcompile.stability.Stability;
import java.io.IOException;

/**
 * Compiles annotated SDL into what AWS AppSync needs to run it as a backend.
 *
 * <p>A compiler holds no state: it may be shared by threads and used any number of times.
 */
@Stability(Stability.Level.STABLE)
public final class GqlCompiler {

  /**
   * Compiles in memory; nothing is written anywhere.
   *
   * @return all findings, and the build unless one of them is an error; never null
   */
  public CompileResult compile(CompileRequest request) {
    return CompilePipeline.run(request);
  }

  /**
   * Compiles, and hands the build to a sink unless a finding is an error. {@code new
   * DiskSink(folder)} writes a build as a whole or not at all, and removes what an earlier build
   * left there.
   *
   * @return all findings, and the build unless one of them is an error; never null
   * @throws IOException if the sink cannot store it
   */
  public CompileResult compile(CompileRequest request, ArtifactSink sink) throws IOException {
    CompileResult result = compile(request);
    if (result.isSuccess()) {
      sink.write(result.artifacts());
    }
    return result;
  }
}
