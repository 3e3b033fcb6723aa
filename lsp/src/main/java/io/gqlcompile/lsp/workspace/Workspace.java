package io.gqlcompile.lsp.workspace;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.lsp.symbol.SchemaFile;
import io.gqlcompile.lsp.symbol.SymbolTable;
import io.gqlcompile.lsp.symbol.Vocabulary;
import io.gqlcompile.project.editor.EditorOptions;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** All schemas that the editor has files of. */
public final class Workspace {
  private final EditorOptions options;
  private final Vocabulary vocabulary;
  private final Documents documents = new Documents();
  private final PlaceFinder finder;
  private final SchemaLoader loader;
  private final Map<SchemaPlace, Schema> schemas = new ConcurrentHashMap<>();

  /**
   * @param options how to read and compile
   * @param vocabulary what every schema can use
   */
  public Workspace(EditorOptions options, Vocabulary vocabulary) {
    this.options = options;
    this.vocabulary = vocabulary;
    this.finder = new PlaceFinder(options.schema());
    this.loader = new SchemaLoader(options.schema(), options.settings(), documents);
  }

  /** The texts that are open. */
  public Documents documents() {
    return documents;
  }

  /** Sets the folders of the workspace. */
  public void roots(List<Path> folders) {
    finder.roots(folders);
  }

  /** The schema that a file belongs to. */
  public SchemaPlace place(String uri) {
    return finder.find(uri);
  }

  /** The schemas of all open texts. */
  public Set<SchemaPlace> places() {
    Set<SchemaPlace> places = new LinkedHashSet<>();
    documents.all().forEach(document -> places.add(place(document.uri())));
    return places;
  }

  /** Forgets a schema of which nothing is open. */
  public void forget(SchemaPlace place) {
    schemas.remove(place);
  }

  /**
   * What an answer about an open text is made from.
   *
   * @return empty if the text is not open, or its project cannot be read
   */
  public Optional<View> view(String uri) throws UsageException {
    Optional<Document> document = documents.get(uri);
    if (document.isEmpty()) {
      return Optional.empty();
    }
    SchemaPlace place = place(uri);
    Schema schema = schema(place);
    if (schema.loaded().isEmpty()) {
      schema.loaded(loader.load(place));
    }
    SymbolTable table = schema.table(vocabulary);
    SchemaFile file = document.get().file();
    if (!table.files().contains(file)) {
      // A file that the project does not read: it has its own names only.
      table = new SymbolTable(List.of(file), vocabulary);
    }
    return Optional.of(new View(file, table, schema.loaded().orElseThrow(), schema.compiled()));
  }

  private Schema schema(SchemaPlace place) {
    return schemas.computeIfAbsent(place, p -> new Schema(documents));
  }

  /**
   * Reads and compiles a schema.
   *
   * @return what is to be said about its files
   */
  public List<Diagnostic> check(SchemaPlace place) throws UsageException, IOException {
    Schema schema = schema(place);
    Loaded loaded = loader.load(place);
    schema.loaded(loaded);
    if (!isOpen(place)) {
      return List.of();
    }
    Diagnostics found = new Diagnostics();
    found.addAll(loaded.found());
    CompileResult result = options.compiler().compile(next(schema, loaded.request()));
    if (result.api().isPresent()) {
      schema.built(result);
    }
    found.addAll(result.diagnostics());
    return found.sorted();
  }

  /** A compilation that takes over from the last one what is the same. */
  private static CompileRequest next(Schema schema, CompileRequest request) {
    return schema.built().map(request::after).orElse(request);
  }

  /**
   * Compiles a schema as it was read last, for nothing but to make later compilations faster.
   *
   * @return whether it can be done again
   */
  public boolean rehearse(SchemaPlace place) throws UsageException, IOException {
    Schema schema = schemas.get(place);
    if (schema == null || schema.loaded().isEmpty() || schema.built().isEmpty()) {
      return false;
    }
    CompileRequest request = schema.loaded().get().request();
    List<SourceFile> sources = new ArrayList<>(request.sources());
    sources.add(new SourceFile("rehearsal", "#"));
    options.compiler().compile(next(schema, request.with(sources)));
    return true;
  }

  /** Whether a schema's files include an open text. */
  public boolean isOpen(SchemaPlace place) {
    Optional<Loaded> loaded = schema(place).loaded();
    if (loaded.isEmpty() || place instanceof SchemaPlace.Unsaved) {
      return place instanceof SchemaPlace.Unsaved unsaved
          && documents.get(unsaved.uri()).isPresent();
    }
    return loaded.get().files().stream().anyMatch(file -> documents.get(file).isPresent());
  }

  /** The open texts among a schema's files, as the editor calls them. */
  public List<String> openFiles(SchemaPlace place) {
    Set<Path> files = schema(place).loaded().map(Loaded::files).orElse(Set.of());
    return files.stream().flatMap(f -> documents.get(f).stream()).map(Document::uri).toList();
  }

  /** What the editor calls a file of the compiler's. */
  public String uri(String name) {
    return Schema.uri(name, documents);
  }

  /** The settings file of a schema, or else one of its files: for what has no place. */
  public Optional<String> anchor(SchemaPlace place) {
    Optional<Loaded> loaded = schema(place).loaded();
    if (loaded.isEmpty()) {
      return Optional.empty();
    }
    return loaded
        .get()
        .settings()
        .map(file -> uri(file.toString()))
        .or(() -> loaded.get().request().sources().stream().findFirst().map(s -> uri(s.name())));
  }

  /** The file that the compiler calls by a name. */
  static Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      return Path.of("");
    }
  }
}
