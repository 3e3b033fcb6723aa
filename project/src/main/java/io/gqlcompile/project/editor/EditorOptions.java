package io.gqlcompile.project.editor;

import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceFile;
import java.util.List;
import java.util.Objects;

/**
 * How a server for editors works.
 *
 * @param schema the paths of the schema, for files that are in no project; empty to take each such
 *     file by itself
 * @param settings what holds for files that are in no project
 * @param directives SDL of all directives that a schema can use, from {@link DirectiveTexts#all}
 * @param compiler compiles
 * @param version the version of the program, for people
 */
public record EditorOptions(
    List<String> schema,
    Settings settings,
    List<SourceFile> directives,
    EditorCompiler compiler,
    String version) {
  /** Keeps its own copies. */
  public EditorOptions {
    schema = List.copyOf(schema);
    directives = List.copyOf(directives);
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(compiler, "compiler");
    Objects.requireNonNull(version, "version");
  }
}
