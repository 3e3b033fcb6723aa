package io.gqlcompile.artifact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What differs between a build and a build folder.
 *
 * @param artifacts the whole build
 * @param changed what the folder does not have, or has with other bytes
 * @param removed what an earlier build wrote and this one does not have
 * @param sameFiles whether the manifest lists exactly the files of this build
 */
record Plan(
    ArtifactSet artifacts, List<Artifact> changed, List<String> removed, boolean sameFiles) {

  /**
   * Compares.
   *
   * @param known files that need not be read again
   * @throws IOException if a file cannot be read, or if a path of the build leads over a link
   */
  static Plan of(BuildFolder folder, ArtifactSet artifacts, WrittenFiles known) throws IOException {
    Set<Path> plain = new HashSet<>();
    List<Artifact> changed = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (Artifact artifact : artifacts.artifacts()) {
      checkWay(folder, artifact.path(), plain);
      paths.add(artifact.path());
      if (!isStored(folder.file(artifact.path()), artifact, known)) {
        changed.add(artifact);
      }
    }
    List<String> before = readManifest(folder);
    List<String> removed = removed(folder, before, paths);
    return new Plan(artifacts, changed, removed, before.equals(paths));
  }

  /** Whether all files that the manifest lists are there and none is newer than a time. */
  static boolean isUntouched(BuildFolder folder, FileTime since) throws IOException {
    for (String path : readManifest(folder)) {
      Path file = folder.file(path);
      if (!Files.isRegularFile(file) || Files.getLastModifiedTime(file).compareTo(since) > 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the folder is already as it should be. */
  boolean isNothing() {
    return changed.isEmpty() && removed.isEmpty() && sameFiles;
  }

  Journal journal() {
    return new Journal(removed, writtenPaths());
  }

  ArtifactSink.Report report() {
    return new ArtifactSink.Report(writtenPaths(), artifacts.size() - changed.size(), removed);
  }

  private List<String> writtenPaths() {
    List<String> paths = new ArrayList<>(changed.size());
    for (Artifact artifact : changed) {
      paths.add(artifact.path());
    }
    return List.copyOf(paths);
  }

  /** A link on the way would let a build write somewhere else. */
  private static void checkWay(BuildFolder folder, String path, Set<Path> plain)
      throws IOException {
    if (path.chars().anyMatch(c -> c < ' ')) {
      throw new IOException("a control character in the name of a file: " + path);
    }
    Path at = folder.file(path);
    if (at.startsWith(folder.root().resolve(".gql-compile"))) {
      throw new IOException(folder.state() + " is not for files of a build");
    }
    for (; !at.equals(folder.root()) && plain.add(at); at = at.getParent()) {
      if (Files.isSymbolicLink(at)) {
        throw new IOException(at + " is a symbolic link; files of a build do not go through links");
      }
    }
  }

  private static boolean isStored(Path file, Artifact artifact, WrittenFiles known)
      throws IOException {
    BasicFileAttributes attributes;
    try {
      attributes = Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (NoSuchFileException e) {
      return false;
    } catch (IOException e) {
      // A file where a folder is needed; putting the build in place will say so.
      return false;
    }
    if (!attributes.isRegularFile() || attributes.size() != artifact.size()) {
      return false;
    }
    Optional<Artifact> content = known.content(artifact.path(), attributes);
    return content.isPresent()
        ? artifact.hasContent(content.get())
        : artifact.hasContent(Files.readAllBytes(file));
  }

  static List<String> readManifest(BuildFolder folder) throws IOException {
    try {
      return PathList.parse(Files.readString(folder.manifest(), StandardCharsets.UTF_8));
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IllegalArgumentException e) {
      throw new IOException(folder.manifest() + " is damaged: " + e.getMessage(), e);
    }
  }

  private static List<String> removed(BuildFolder folder, List<String> before, List<String> now)
      throws IOException {
    Set<String> kept = new HashSet<>(now);
    TreeMap<String, String> folded = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    List<String> removed = new ArrayList<>();
    for (String path : before) {
      if (kept.contains(path) || !isOwnFile(folder, path)) {
        continue;
      }
      if (folded.isEmpty()) {
        now.forEach(p -> folded.put(p, p));
      }
      String twin = folded.get(path);
      boolean sameFile =
          twin != null
              && Files.exists(folder.file(twin))
              && Files.isSameFile(folder.file(path), folder.file(twin));
      if (!sameFile) {
        removed.add(path);
      }
    }
    return List.copyOf(removed);
  }

  /** A plain file that is reached without links: what the user put there instead is not ours. */
  private static boolean isOwnFile(BuildFolder folder, String path) {
    for (Path at = folder.file(path); !at.equals(folder.root()); at = at.getParent()) {
      if (Files.isSymbolicLink(at)) {
        return false;
      }
    }
    return Files.isRegularFile(folder.file(path), LinkOption.NOFOLLOW_LINKS);
  }
}
