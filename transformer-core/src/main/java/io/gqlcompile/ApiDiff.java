package io.gqlcompile;

import io.gqlcompile.deployed.Build;
import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.diff.ChangeSet;
import io.gqlcompile.internal.diff.ApiReader;
import io.gqlcompile.internal.diff.ChangeFinder;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.util.List;

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
   * @param name what messages call it
   * @throws java.util.NoSuchElementException if the compilation failed
   */
  public DeployedApi of(String name, CompileResult result) {
    return ApiReader.of(name, result);
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

  /**
   * Where AWS differs from what a build declares.
   *
   * @param live files as AWS prints them: what {@code describe-table} gives ({@code .json}), and a
   *     downloaded schema ({@code .graphql}); others are left out
   * @throws IOException if a {@code .json} file is no JSON
   */
  public ChangeSet drift(DeployedApi build, List<SourceFile> live) throws IOException {
    return ChangeFinder.drift(build, live);
  }

  /**
   * Leaves out findings about clients that certain requests do not meet.
   *
   * @param before the side that the requests were written for
   * @param operations documents with queries, mutations, subscriptions and fragments
   */
  public ChangeSet concerning(ChangeSet changes, DeployedApi before, List<SourceFile> operations) {
    return ChangeFinder.concerning(changes, before, operations);
  }
}
