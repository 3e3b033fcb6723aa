package io.gqlcompile.lsp.workspace;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.lsp.symbol.SchemaFile;
import io.gqlcompile.project.ProjectReader;
import io.gqlcompile.project.folder.Project;
import io.gqlcompile.project.folder.ProjectRequest;
import io.gqlcompile.project.input.SchemaInput;
import io.gqlcompile.project.input.SchemaReader;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a schema, open texts in place of their files. */
final class SchemaLoader {
  /** Where an Amplify API has what concerns single models and resolvers. */
  private static final String CONFLICTS = "transform.conf.json";

  private final List<String> given;
  private final Settings settings;
  private final Documents documents;

  SchemaLoader(List<String> given, Settings settings, Documents documents) {
    this.given = given;
    this.settings = settings;
    this.documents = documents;
  }

  /**
   * Reads.
   *
   * @throws UsageException if there is none
   */
  Loaded load(SchemaPlace place) throws UsageException {
    if (place instanceof SchemaPlace.InProject project) {
      return project(project.folder());
    }
    if (place instanceof SchemaPlace.Unsaved unsaved) {
      String text = documents.get(unsaved.uri()).map(Document::text).orElse("");
      SourceFile source = new SourceFile(unsaved.uri(), text);
      CompileRequest request = CompileRequest.of(List.of(source), settings);
      return new Loaded(
          request, List.of(), Set.of(), Optional.empty(), List.of(), Optional.empty());
    }
    return files(paths(place));
  }

  private List<String> paths(SchemaPlace place) {
    if (place instanceof SchemaPlace.InFolder folder) {
      return List.of(folder.folder().toString());
    }
    return place instanceof SchemaPlace.Single single
        ? List.of(single.file().toString())
        : given.stream().map(name -> Path.of(name).toAbsolutePath().toString()).toList();
  }

  private Loaded files(List<String> paths) throws UsageException {
    InputStream nothing = InputStream.nullInputStream();
    SchemaInput input = SchemaReader.read(paths, nothing, Optional.empty(), documents);
    CompileRequest request = CompileRequest.of(input.sources(), settings);
    return new Loaded(
        request, input.diagnostics(), input.files(), Optional.empty(), List.of(), Optional.empty());
  }

  private Loaded project(Path folder) throws UsageException {
    ProjectRequest request = ProjectRequest.of(folder, Clock.systemUTC()).with(documents);
    Project project = ProjectReader.read(request);
    Optional<Path> file =
        ProjectReader.CONFIGS.stream().map(folder::resolve).filter(Files::exists).findFirst();
    return new Loaded(
        project.request(),
        project.diagnostics(),
        project.schema().files(),
        file,
        file
            .or(() -> Optional.of(project.resolvers().resolveSibling(CONFLICTS)))
            .flatMap(this::text)
            .stream()
            .toList(),
        Optional.of(project.out()));
  }

  private Optional<SchemaFile> text(Path file) {
    try {
      String text = new String(documents.read(file), StandardCharsets.UTF_8);
      return Optional.of(SchemaFile.of(Schema.uri(file.toString(), documents), text));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
