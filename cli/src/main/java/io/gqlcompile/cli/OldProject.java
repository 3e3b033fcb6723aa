package io.gqlcompile.cli;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.project.ProjectReader;
import io.gqlcompile.project.input.SchemaReader;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the command line names, as it was at a revision: schema, settings, templates, stacks. */
final class OldProject {
  private static final String AMPLIFY = "amplify";

  private final String revision;
  private final CompileOptions options;
  private final GitRevision git;
  private final Path copy;

  private OldProject(String revision, CompileOptions options, GitRevision git, Path copy) {
    this.revision = revision;
    this.options = options;
    this.git = git;
    this.copy = copy;
  }

  /**
   * Reads it. Files of the schema are called {@code revision:path}.
   *
   * @throws UsageException if the revision or the files are not there
   */
  static CompileRequest at(String revision, CompileOptions options)
      throws UsageException, IOException {
    GitRevision git = GitRevision.of(revision, anchor(options));
    Path copy = Files.createTempDirectory("gql-compile").toRealPath();
    try {
      return new OldProject(revision, options, git, copy).read();
    } finally {
      delete(copy);
    }
  }

  private static Path anchor(CompileOptions options) throws UsageException {
    if (!options.schema().isEmpty()) {
      return SchemaReader.path(options.schema().get(0));
    }
    return options.config().orElse(options.project().orElse(Path.of("")));
  }

  private CompileRequest read() throws UsageException, IOException {
    git.extract(needed(), copy);
    List<String> schema = new ArrayList<>();
    for (String name : options.schema()) {
      schema.add(moved(SchemaReader.path(name)).toString());
    }
    CompileOptions old =
        options.at(
            schema,
            isInFolder() ? Optional.of(moved(project())) : Optional.empty(),
            settings(options.config()),
            settings(options.settings()));
    completeConfig();
    CompileInput input =
        CompileInput.read(old, false, InputStream.nullInputStream(), new Diagnostics());
    String start = copy.toString().replace('\\', '/') + "/";
    List<SourceFile> named = new ArrayList<>();
    for (SourceFile source : input.request().sources()) {
      String name = source.name().replace(start, "");
      named.add(new SourceFile(revision + ":" + name, source.text()));
    }
    return CompileRequest.of(named, input.request().settings()).with(input.request().custom());
  }

  private boolean isInFolder() {
    return options.schema().isEmpty() && options.config().isEmpty();
  }

  private Path project() {
    return options.project().orElse(Path.of(""));
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
    Set<Path> paths = new LinkedHashSet<>();
    for (String name : options.schema()) {
      paths.add(git.below(SchemaReader.path(name)));
    }
    for (Optional<Path> file : List.of(options.settings(), options.config())) {
      if (file.isPresent() && git.holds(file.get())) {
        paths.add(git.below(file.get()));
      }
    }
    if (options.config().isPresent()) {
      paths.add(git.below(options.config().get().toAbsolutePath().getParent()));
    } else if (isInFolder()) {
      paths.add(amplify(git.below(project())));
    }
    return paths;
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
