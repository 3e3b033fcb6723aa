package io.gqlcompile.artifact;

import java.io.IOException;
import java.util.List;

/** Takes the files of a build: all of them or none. */
public interface ArtifactSink {

  /**
   * What a sink did.
   *
   * @param written files that are new or whose bytes changed
   * @param unchanged how many files were as they should be
   * @param removed files that an earlier build wrote and this one does not have
   */
  record Report(List<String> written, int unchanged, List<String> removed) {}

  /**
   * Takes a build.
   *
   * @throws IOException if it cannot be stored; what was stored before is then as it was
   */
  Report write(ArtifactSet artifacts) throws IOException;
}
