package io.gqlcompile.lsp.workspace;

import java.nio.file.Path;

/** Where a schema is. */
public sealed interface SchemaPlace {
  /**
   * A project with settings.
   *
   * @param folder its folder
   */
  record InProject(Path folder) implements SchemaPlace {}

  /** The paths that the command line gave. */
  record Given() implements SchemaPlace {}

  /**
   * A folder without settings whose name says what it is.
   *
   * @param folder the folder
   */
  record InFolder(Path folder) implements SchemaPlace {}

  /**
   * One file.
   *
   * @param file the file
   */
  record Single(Path file) implements SchemaPlace {}

  /**
   * A text that was never saved.
   *
   * @param uri what the editor calls it
   */
  record Unsaved(String uri) implements SchemaPlace {}
}
