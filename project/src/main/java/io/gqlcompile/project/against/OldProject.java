package io.gqlcompile.project.against;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.project.ProjectReader;
import io.gqlcompile.project.input.SchemaReader;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What paths name, as it was at a revision: schema, settings, templates, stacks. */
final class OldProject {
  private static final String AMPLIFY = "amplify";

  private final String revision;
  private final InputPaths paths;
  private final InputPaths.Reading reading;
  private final GitRevision git;
  private final Path copy;

  private OldProject(
      String revision, InputPaths paths, InputPaths.Reading reading, GitRevision git, Path copy) {
    this.revision = revision;
    this.paths = paths;
    this.reading = reading;
    this.git = git;
    this.copy = copy;
  }

  /**
   * Reads it. Files of the schema are called {@code revision:path}.
   *
   * @throws UsageException if the revision or the files are not there
   */
  static CompileRequest at(String revision, InputPaths paths, InputPaths.Reading reading)
      throws UsageException, IOException {
    GitRevision git = GitRevision.of(revision, anchor(paths));
    Path copy = Files.createTempDirectory("gql-compile").toRealPath();
    try {
      return new OldProject(revision, paths, reading, git, copy).read();
    } finally {
      delete(copy);
    }
  }

  /** What stands for the repository. */
  static Path anchor(InputPaths paths) throws UsageException {
    if (!paths.schema().isEmpty()) {
      return SchemaReader.path(paths.schema().get(0));
    }
    return paths.config().orElse(paths.project().orElse(Path.of("")));
  }

  private CompileRequest read() throws UsageException, IOException {
    git.extract(needed(), copy);
    List<String> schema = new ArrayList<>();
    for (String name : paths.schema()) {
      schema.add(moved(SchemaReader.path(name)).toString());
    }
    InputPaths old =
        new InputPaths(
            schema,
            isInFolder() ? Optional.of(moved(project())) : Optional.empty(),
            settings(paths.config()),
            settings(paths.settings()));
    completeConfig();
    CompileRequest request = reading.read(old);
    String start = copy.toString().replace('\\', '/') + "/";
    List<SourceFile> named = new ArrayList<>();
    for (SourceFile source : request.sources()) {
      String name = source.name().replace(start, "");
      named.add(new SourceFile(revision + ":" + name, source.text()));
    }
    return CompileRequest.of(named, request.settings()).with(request.custom());
  }

  private boolean isInFolder() {
    return paths.schema().isEmpty() && paths.config().isEmpty();
  }

  private Path project() {
    return paths.project().orElse(Path.of(""));
  }

  private Path moved(Path path) throws UsageException {
    return copy.resolve(git.below(path));
  }

  /** A file as it was; as it is if it is not in the repository, or was not then. */
  private Optional<Path> settings(Optional<Path> file) throws UsageException {
    if (file.isEmpty() || !git.holds(file.get())) {
      return file;
    }
    Path old = moved(file.get());
    return Files.exists(old) ? Optional.of(old) : file;
  }

  /** A project that had no settings file then is read with that of now. */
  private void completeConfig() throws UsageException, IOException {
    if (!isInFolder()) {
      return;
    }
    Path folder = moved(project());
    if (!Files.isDirectory(folder) || ProjectReader.isProject(folder)) {
      return;
    }
    for (String name : ProjectReader.CONFIGS) {
      Path now = project().resolve(name);
      if (Files.exists(now)) {
        Files.copy(now, folder.resolve(name));
        return;
      }
    }
  }

  private Set<Path> needed() throws UsageException {
    Set<Path> needed = new LinkedHashSet<>();
    for (String name : paths.schema()) {
      needed.add(git.below(SchemaReader.path(name)));
    }
    for (Optional<Path> file : List.of(paths.settings(), paths.config())) {
      if (file.isPresent() && git.holds(file.get())) {
        needed.add(git.below(file.get()));
      }
    }
    if (paths.config().isPresent()) {
      needed.add(git.below(paths.config().get().toAbsolutePath().getParent()));
    } else if (isInFolder()) {
      needed.add(amplify(git.below(project())));
    }
    return needed;
  }

  /** An API of Amplify has settings in folders above it. */
  private static Path amplify(Path folder) {
    for (Path above = folder; above != null; above = above.getParent()) {
      if (above.endsWith(AMPLIFY)) {
        return above;
      }
    }
    return folder;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
