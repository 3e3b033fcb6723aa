package io.gqlcompile.cli;

import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files as they were at a revision, by asking git. */
final class GitRevision {
  private static final List<String> SUFFIXES = List.of(".graphql", ".graphqls", ".gql");

  private GitRevision() {}

  /**
   * The schema files that paths named at a revision; they are called {@code revision:path}.
   *
   * @throws UsageException if git does not know the revision or the paths
   */
  static List<SourceFile> sources(String revision, List<Path> paths) throws UsageException {
    if (revision.isEmpty() || revision.startsWith("-")) {
      throw new UsageException("--against git: needs a revision, as in git:HEAD~1");
    }
    List<SourceFile> sources = new ArrayList<>();
    for (Path path : paths) {
      addAll(revision, path, sources);
    }
    if (sources.isEmpty()) {
      throw new UsageException("--against: " + revision + " has no schema at " + paths);
    }
    return sources;
  }

  private static void addAll(String revision, Path path, List<SourceFile> into)
      throws UsageException {
    boolean isFolder = Files.isDirectory(path);
    Path folder = isFolder ? path : path.toAbsolutePath().getParent();
    String below = isFolder ? "." : path.getFileName().toString();
    String names = git(folder, "ls-tree", "-r", "--name-only", "-z", revision, "--", below);
    for (String name : names.split("\0")) {
      boolean isSchema = !isFolder || SUFFIXES.stream().anyMatch(name::endsWith);
      if (!name.isEmpty() && isSchema) {
        String text = git(folder, "show", revision + ":./" + name);
        into.add(new SourceFile(revision + ":" + name, text));
      }
    }
  }

  private static String git(Path folder, String... words) throws UsageException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(words));
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      byte[] output = process.getInputStream().readAllBytes();
      if (process.waitFor() != 0) {
        throw new UsageException("--against: git cannot do: " + String.join(" ", command));
      }
      return new String(output, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageException("--against: git cannot be run: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UsageException("--against: git was interrupted", e);
    }
  }
}
