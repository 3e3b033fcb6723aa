package io.gqlcompile.artifact;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** All files of a build, in the order of their paths; no path twice. */
public final class ArtifactSet {
  /** A build without files. */
  public static final ArtifactSet EMPTY = new ArtifactSet(new TreeMap<>());

  private final Map<String, Artifact> byPath;

  private ArtifactSet(TreeMap<String, Artifact> byPath) {
    this.byPath = Collections.unmodifiableMap(byPath);
  }

  /**
   * Puts files together.
   *
   * @throws IllegalArgumentException if two have one path
   */
  public static ArtifactSet of(List<Artifact> artifacts) {
    TreeMap<String, Artifact> byPath = new TreeMap<>();
    for (Artifact artifact : artifacts) {
      if (byPath.put(artifact.path(), artifact) != null) {
        throw new IllegalArgumentException("two artifacts at " + artifact.path());
      }
    }
    return new ArtifactSet(byPath);
  }

  /** The files in the order of their paths. */
  public Collection<Artifact> artifacts() {
    return byPath.values();
  }

  /** The text of a file. */
  public Optional<String> text(String path) {
    return Optional.ofNullable(byPath.get(path)).map(Artifact::text);
  }

  /** A file by its path. */
  public Optional<Artifact> file(String path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** How many files there are. */
  public int size() {
    return byPath.size();
  }
}
