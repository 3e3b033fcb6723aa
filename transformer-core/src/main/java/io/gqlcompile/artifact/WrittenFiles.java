package io.gqlcompile.artifact;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a sink has last written, and how each file looked then: a file that looks the same need not
 * be read again. Not safe for use by several threads.
 */
final class WrittenFiles {
  /**
   * What tells that a file was changed or replaced.
   *
   * @param key the file itself, where the file system can tell; null otherwise
   */
  private record Stamp(long size, FileTime modified, Object key) {
    static Stamp of(BasicFileAttributes attributes) {
      return new Stamp(attributes.size(), attributes.lastModifiedTime(), attributes.fileKey());
    }
  }

  private final Map<String, Stamp> stamps = new HashMap<>();
  private ArtifactSet artifacts = ArtifactSet.EMPTY;

  /** Forgets everything, because the files are about to change. */
  void forget() {
    stamps.clear();
    artifacts = ArtifactSet.EMPTY;
  }

  /** Notes a build that was just written. */
  void note(BuildFolder folder, ArtifactSet written) throws IOException {
    forget();
    for (Artifact artifact : written.artifacts()) {
      stamps.put(artifact.path(), Stamp.of(attributes(folder.file(artifact.path()))));
    }
    artifacts = written;
  }

  /** The content that a file still has; empty if it is not known without reading it. */
  Optional<Artifact> content(String path, BasicFileAttributes attributes) {
    return Stamp.of(attributes).equals(stamps.get(path)) ? artifacts.file(path) : Optional.empty();
  }

  /** The build, if all of its files are as they were written. */
  Optional<ArtifactSet> untouched(BuildFolder folder) throws IOException {
    if (stamps.isEmpty()) {
      return Optional.empty();
    }
    for (Map.Entry<String, Stamp> file : stamps.entrySet()) {
      try {
        if (!file.getValue().equals(Stamp.of(attributes(folder.file(file.getKey()))))) {
          return Optional.empty();
        }
      } catch (NoSuchFileException e) {
        return Optional.empty();
      }
    }
    return Optional.of(artifacts);
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }
}
