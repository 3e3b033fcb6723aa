package io.gqlcompile.lsp.workspace;

import io.gqlcompile.project.ProjectReader;
import io.gqlcompile.project.input.UsageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the schema that a file belongs to. */
final class PlaceFinder {
  private static final String FOLDER = "schema";

  private final List<String> given;
  private volatile List<Path> roots = List.of();

  /**
   * @param given the paths of the command line
   */
  PlaceFinder(List<String> given) {
    this.given = given;
  }

  /**
   * The folders of the workspace. A folder above them that is called like that of a schema says
   * nothing; a project there counts, since editors often take the folder of a file for the root.
   */
  void roots(List<Path> folders) {
    roots = folders.stream().map(Uris::real).toList();
  }

  /** The nearest project around a file, or else what the file is by itself. */
  SchemaPlace find(String uri) {
    Optional<Path> path = Uris.path(uri);
    if (path.isEmpty()) {
      return new SchemaPlace.Unsaved(uri);
    }
    Path file = path.get();
    Path schemaFolder = null;
    boolean isInside = true;
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      if (isProject(folder)) {
        return new SchemaPlace.InProject(folder);
      }
      if (isInside && folder.endsWith(FOLDER)) {
        schemaFolder = folder;
      }
      isInside &= !roots.contains(folder);
    }
    if (isGiven(file)) {
      return new SchemaPlace.Given();
    }
    return schemaFolder == null
        ? new SchemaPlace.Single(file)
        : new SchemaPlace.InFolder(schemaFolder);
  }

  private boolean isGiven(Path file) {
    return given.stream().map(name -> Uris.real(Path.of(name))).anyMatch(file::startsWith);
  }

  private static boolean isProject(Path folder) {
    try {
      return ProjectReader.isProject(folder);
    } catch (UsageException e) {
      // Several APIs: their own folders tell them apart.
      return false;
    }
  }
}
