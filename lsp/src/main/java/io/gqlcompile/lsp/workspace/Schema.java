package io.gqlcompile.lsp.workspace;

import io.gqlcompile.CompileResult;
import io.gqlcompile.CompiledApi;
import io.gqlcompile.lsp.symbol.SchemaFile;
import io.gqlcompile.lsp.symbol.SymbolTable;
import io.gqlcompile.lsp.symbol.Vocabulary;
import io.gqlcompile.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One schema of the workspace: what was read of it last, and what it gave when it compiled. */
final class Schema {
  private final Documents documents;
  private final Map<String, SchemaFile> read = new LinkedHashMap<>();
  private Loaded loaded;
  private CompileResult built;
  private SymbolTable table;

  Schema(Documents documents) {
    this.documents = documents;
  }

  synchronized Optional<Loaded> loaded() {
    return Optional.ofNullable(loaded);
  }

  synchronized void loaded(Loaded now) {
    loaded = now;
  }

  /** What it gave when it compiled last. */
  synchronized Optional<CompiledApi> compiled() {
    return built().flatMap(CompileResult::api);
  }

  /** The last compilation without an error. */
  synchronized Optional<CompileResult> built() {
    return Optional.ofNullable(built);
  }

  synchronized void built(CompileResult now) {
    built = now;
  }

  /** The names of the schema as its texts are at this moment. */
  synchronized SymbolTable table(Vocabulary vocabulary) {
    List<SchemaFile> files = new ArrayList<>();
    for (SourceFile source : loaded.request().sources()) {
      files.add(file(source));
    }
    // Trees are made anew when a text changes, so the same ones mean the same names.
    if (table == null || !isSame(files, List.copyOf(table.files()))) {
      table = new SymbolTable(files, vocabulary);
    }
    return table;
  }

  private static boolean isSame(List<SchemaFile> a, List<SchemaFile> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (a.get(i) != b.get(i)) {
        return false;
      }
    }
    return true;
  }

  private SchemaFile file(SourceFile source) {
    Optional<Document> open = document(source.name());
    if (open.isPresent()) {
      return open.get().file();
    }
    SchemaFile known = read.get(source.name());
    if (known == null || !known.tree().text().equals(source.text())) {
      known = SchemaFile.of(uri(source.name(), documents), source.text());
      read.put(source.name(), known);
    }
    return known;
  }

  private Optional<Document> document(String name) {
    Optional<Document> byUri = documents.get(name);
    return byUri.isPresent() ? byUri : documents.get(Workspace.path(name));
  }

  /** What the editor calls a file of the compiler's. */
  static String uri(String name, Documents documents) {
    if (documents.get(name).isPresent()) {
      return name;
    }
    return documents
        .get(Workspace.path(name))
        .map(Document::uri)
        .orElseGet(() -> Uris.of(Workspace.path(name)));
  }
}
