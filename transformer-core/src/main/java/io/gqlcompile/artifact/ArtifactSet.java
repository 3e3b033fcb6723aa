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
   * @throws IllegalArgumentException if two have one path; paths that differ in case only count as
   *     one, because some file systems cannot tell them apart
   */
  public static ArtifactSet of(List<Artifact> artifacts) {
    TreeMap<String, Artifact> byPath = new TreeMap<>();
    TreeMap<String, String> folded = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Artifact artifact : artifacts) {
      String clash = folded.putIfAbsent(artifact.path(), artifact.path());
      if (clash != null) {
        throw new IllegalArgumentException("two artifacts at " + clash + ", " + artifact.path());
      }
      byPath.put(artifact.path(), artifact);
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

  /** How many files there are. */
  public int size() {
    return byPath.size();
  }
}
