package io.gqlcompile.artifact;

import java.util.ArrayList;
import java.util.List;

/** Keeps the last build in memory: for use as a library and for tests. Safe for several threads. */
public final class MemorySink implements ArtifactSink {
  private ArtifactSet stored = ArtifactSet.EMPTY;

  /** The last build; empty before the first. */
  public synchronized ArtifactSet stored() {
    return stored;
  }

  @Override
  public synchronized Report write(ArtifactSet artifacts) {
    List<String> written = new ArrayList<>();
    for (Artifact artifact : artifacts.artifacts()) {
      if (!stored.text(artifact.path()).filter(artifact.text()::equals).isPresent()) {
        written.add(artifact.path());
      }
    }
    List<String> removed = new ArrayList<>();
    for (Artifact old : stored.artifacts()) {
      if (artifacts.text(old.path()).isEmpty()) {
        removed.add(old.path());
      }
    }
    stored = artifacts;
    return new Report(List.copyOf(written), artifacts.size() - written.size(), removed);
  }
}
