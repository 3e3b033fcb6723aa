package io.gqlcompile.deployed;

import io.gqlcompile.CompileResult;
import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of a build, wherever they are. */
public final class Build {
  private static final String ROOT = DeployedStack.path(DeployedStack.ROOT);
  private static final String STACKS = "stacks";

  private interface Content {
    Optional<Artifact> file(String path) throws IOException;
  }

  private final String name;
  private final List<String> stacks;
  private final Content files;
  private final List<SourceFile> sources;
  private final Optional<CompiledApi> api;

  private Build(
      String name,
      List<String> stacks,
      Content files,
      List<SourceFile> sources,
      Optional<CompiledApi> api) {
    this.name = name;
    this.stacks = List.copyOf(stacks);
    this.files = files;
    this.sources = List.copyOf(sources);
    this.api = api;
  }

  /** A build in memory. */
  public static Build of(String name, ArtifactSet artifacts) {
    List<String> stacks = new ArrayList<>();
    artifacts.artifacts().forEach(file -> stack(file.path()).ifPresent(stacks::add));
    return new Build(name, stacks, artifacts::file, List.of(), Optional.empty());
  }

  /** What was compiled in this process. */
  public static Build of(String name, CompileResult result) {
    Build build = of(name, result.artifacts());
    return new Build(name, build.stacks, build.files, List.of(), result.api());
  }

  /**
   * A build in a folder: one of ours, or one of the reference's.
   *
   * @return empty if the folder holds none
   */
  public static Optional<Build> in(Path folder) throws IOException {
    if (!Files.isRegularFile(folder.resolve(ROOT))) {
      return Optional.empty();
    }
    List<String> stacks = new ArrayList<>();
    stacks.add(DeployedStack.ROOT);
    for (Path file : list(folder.resolve(STACKS))) {
      stack(STACKS + "/" + file.getFileName()).ifPresent(stacks::add);
    }
    return Optional.of(
        new Build(
            name(folder), stacks, path -> file(folder, path), beside(folder), Optional.empty()));
  }

  private static Optional<String> stack(String path) {
    if (path.equals(ROOT)) {
      return Optional.of(DeployedStack.ROOT);
    }
    boolean isStack = path.startsWith(STACKS + "/") && path.endsWith(".json");
    return isStack
        ? Optional.of(path.substring(STACKS.length() + 1, path.length() - ".json".length()))
        : Optional.empty();
  }

  /** The reference keeps the schema beside the build: one file, or a folder of files. */
  private static List<SourceFile> beside(Path folder) throws IOException {
    Path parent = folder.toAbsolutePath().normalize().getParent();
    if (parent == null || Files.exists(folder.resolve(Snapshot.NAME))) {
      return List.of();
    }
    Path file = parent.resolve("schema.graphql");
    List<Path> paths = Files.isRegularFile(file) ? List.of(file) : tree(parent.resolve("schema"));
    List<SourceFile> sources = new ArrayList<>();
    for (Path path : paths) {
      String relative = name(parent.relativize(path));
      sources.add(new SourceFile(name(folder) + ":" + relative, read(path).orElse("")));
    }
    return sources;
  }

  private static String name(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }

  private static List<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  private static List<Path> tree(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.walk(folder)) {
      return entries
          .filter(path -> Files.isRegularFile(path))
          .filter(path -> !path.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    }
  }

  private static Optional<Artifact> file(Path folder, String path) throws IOException {
    Path file = folder.resolve(path);
    return Files.isRegularFile(file)
        ? Optional.of(Artifact.ofText(path, Files.readAllBytes(file)))
        : Optional.empty();
  }

  private static Optional<String> read(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  /** What messages call it. */
  public String name() {
    return name;
  }

  /** The names of its stacks; the root's is empty. */
  public List<String> stacks() {
    return stacks;
  }

  /**
   * The text of a file; empty if there is none.
   *
   * @throws IOException if it cannot be read
   */
  public Optional<String> text(String path) throws IOException {
    return files.file(path).map(Artifact::text);
  }

  /**
   * Whether a file is the same in another build, or in neither.
   *
   * @throws IOException if it cannot be read
   */
  public boolean isSame(String path, Build other) throws IOException {
    Optional<Artifact> mine = files.file(path);
    Optional<Artifact> theirs = other.files.file(path);
    return mine.isPresent() && theirs.isPresent()
        ? mine.get().hasContent(theirs.get())
        : mine.isEmpty() && theirs.isEmpty();
  }

  /** What the compiler made in this process; empty for a build that was read from a folder. */
  public Optional<CompiledApi> api() {
    return api;
  }

  /**
   * The schema that it was compiled from, if it is known; its files are called {@code
   * build:file.graphql}.
   *
   * @throws IOException if the snapshot is damaged
   */
  public Optional<Snapshot> snapshot() throws IOException {
    Optional<String> text = text(Snapshot.NAME);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Snapshot read = Snapshot.read(text.get());
    List<SourceFile> named = new ArrayList<>();
    for (SourceFile source : read.sources()) {
      named.add(new SourceFile(name + ":" + source.name(), source.text()));
    }
    return Optional.of(new Snapshot(named, read.settings()));
  }

  /** The schema that stands beside a build of the reference; none if it is not there. */
  public List<SourceFile> sourcesBeside() {
    return sources;
  }
}
