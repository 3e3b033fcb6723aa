package io.gqlcompile.project.local;

import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.project.input.UsageException;
import java.util.List;

/** An API that is being served. */
public interface LocalApi extends AutoCloseable {

  /** Where it is, without a path: {@code http://localhost:20002}. */
  String url();

  /**
   * Serves a build from now on. Rows stay; requests that have started end with the build before.
   *
   * @param build what the compiler made
   * @param settings what holds on this machine only
   * @return what a developer should know, one sentence each; mostly nothing
   * @throws UsageException if the build cannot be served; then the one before is
   */
  List<String> serve(ArtifactSet build, LocalSettings settings) throws UsageException;

  /**
   * Tells that the files as they stand cannot be compiled. The last good build is still served.
   *
   * @param diagnostics the report, as a terminal shows it without colours
   */
  void broken(String diagnostics);

  /** Takes all rows out of the tables and forgets the traces of requests, as tests want it. */
  void clear();

  /** How many resolvers and tables are served, as text for people. */
  String summary();

  /** What a developer needs to try what is served, one line each: credentials, the page. */
  List<String> hints();

  @Override
  void close();
}
