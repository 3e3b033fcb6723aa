package io.gqlcompile.project.editor;

import io.gqlcompile.settings.Settings;
import java.util.List;
import java.util.Objects;

/**
 * How a server for editors works.
 *
 * @param schema the paths of the schema, for files that are in no project; empty to take each such
 *     file by itself
 * @param settings what holds for files that are in no project
 * @param compiler compiles
 * @param version the version of the program, for people
 */
public record EditorOptions(
    List<String> schema, Settings settings, EditorCompiler compiler, String version) {
  /** Keeps its own copy. */
  public EditorOptions {
    schema = List.copyOf(schema);
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(compiler, "compiler");
    Objects.requireNonNull(version, "version");
  }
}
