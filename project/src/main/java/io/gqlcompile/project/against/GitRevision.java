package io.gqlcompile.project.against;

import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a repository as they were at a revision: asks git. */
final class GitRevision {
  private final String revision;

  /** The repository's folder. */
  private final Path top;

  private GitRevision(String revision, Path top) {
    this.revision = revision;
    this.top = top;
  }

  /**
   * A revision of the repository that a file or folder is in.
   *
   * @throws UsageException if there is none, or git does not know the revision
   */
  static GitRevision of(String revision, Path inside) throws UsageException {
    if (revision.isEmpty() || revision.startsWith("-")) {
      throw new UsageException("git: needs a revision, as in git:HEAD~1");
    }
    Path folder = real(inside);
    while (!Files.isDirectory(folder) && folder.getParent() != null) {
      folder = folder.getParent();
    }
    String top = text(git(folder, "rev-parse", "--show-toplevel")).strip();
    git(folder, "rev-parse", "--verify", "--quiet", revision + "^{commit}");
    return new GitRevision(revision, real(Path.of(top)));
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }

  /** The path of a file or folder below the repository's. */
  Path below(Path path) throws UsageException {
    Path real = real(path);
    if (!real.startsWith(top)) {
      throw new UsageException("against: " + path + " is not in the repository " + top);
    }
    return top.relativize(real);
  }

  /** Whether something is in the repository's folder. */
  boolean holds(Path path) {
    return real(path).startsWith(top);
  }

  /**
   * Writes files and folders as they were below another folder.
   *
   * @param paths paths below the repository's; those that the revision lacks are left out
   */
  void extract(Set<Path> paths, Path to) throws UsageException, IOException {
    List<String> words = new ArrayList<>(List.of("archive", "--format=zip", revision, "--"));
    Set<String> names = new LinkedHashSet<>();
    for (Path path : paths) {
      String name = path.toString().replace('\\', '/');
      boolean isThere =
          name.isEmpty() || git(top, "ls-tree", "-z", revision, "--", name).length > 0;
      if (isThere) {
        names.add(name.isEmpty() ? "." : ":(literal)" + name);
      }
    }
    if (names.isEmpty()) {
      throw new UsageException("against: " + revision + " has nothing at " + paths);
    }
    words.addAll(names);
    unzip(git(top, words.toArray(new String[0])), to);
  }

  private static void unzip(byte[] archive, Path to) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = to.resolve(entry.getName()).normalize();
        if (!entry.isDirectory() && file.startsWith(to)) {
          Files.createDirectories(file.getParent());
          Files.write(file, zip.readAllBytes());
        }
      }
    }
  }

  private static String text(byte[] output) {
    return new String(output, StandardCharsets.UTF_8);
  }

  private static byte[] git(Path folder, String... words) throws UsageException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      byte[] output;
      try (InputStream stream = process.getInputStream()) {
        output = stream.readAllBytes();
      }
      if (process.waitFor() != 0) {
        throw new UsageException("against: git cannot do: " + String.join(" ", command));
      }
      return output;
    } catch (IOException e) {
      throw new UsageException("against: git cannot be run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UsageException("against: git was interrupted", e);
    }
  }
}
