package io.gqlcompile;

import io.gqlcompile.deployed.Build;
import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.diff.ChangeSet;
import io.gqlcompile.internal.diff.ApiReader;
import io.gqlcompile.internal.diff.ChangeFinder;
import java.io.IOException;

/** Compares what is deployed with what was compiled. Holds no state. */
public final class ApiDiff {

  /**
   * Reads a build.
   *
   * @param like a request whose settings and plug-ins count for a build that does not tell its own
   * @throws IOException if a file cannot be read or is no template
   */
  public DeployedApi read(Build build, CompileRequest like) throws IOException {
    return ApiReader.read(build, like);
  }

  /**
   * What a successful compilation gave, as if it were deployed.
   *
   * @throws java.util.NoSuchElementException if the compilation failed
   */
  public DeployedApi of(CompileRequest request, CompileResult result) {
    return ApiReader.of(request, result);
  }

  /** All that a change does, worst first; empty for two equal sides. */
  public ChangeSet compare(DeployedApi before, DeployedApi after, ClassLoader plugins) {
    return ChangeFinder.compare(before, after, plugins);
  }

  /**
   * What a change destroys or hides, found with as little reading as possible.
   *
   * @throws IOException if a file of the old build cannot be read or is no template
   */
  public ChangeSet losses(Build before, CompileRequest request, CompileResult result)
      throws IOException {
    return ChangeFinder.losses(before, request, result);
  }
}
