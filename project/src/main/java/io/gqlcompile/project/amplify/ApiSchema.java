package io.gqlcompile.project.amplify;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.project.folder.ProjectFiles;
import io.gqlcompile.project.input.SchemaInput;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The schema of an API: one file, or else every file of a folder, whatever its name. */
final class ApiSchema {
  private final AmplifyApi api;
  private final ProjectFiles files;
  private final List<SourceFile> sources = new ArrayList<>();
  private final Set<Path> folders = new HashSet<>();

  ApiSchema(AmplifyApi api, ProjectFiles files) {
    this.api = api;
    this.files = files;
  }

  SchemaInput read() throws UsageException {
    Path file = api.file("schema.graphql");
    Path folder = api.file("schema");
    boolean hasSql = ProjectFiles.exists(api.file("schema.sql.graphql"));
    if (ProjectFiles.exists(file)) {
      files.text(file).ifPresent(sources::add);
    } else if (Files.isDirectory(folder) && !hasSql) {
      search(folder);
    } else if (!hasSql) {
      throw new UsageException("there is no schema " + file + ", nor a folder schema beside it");
    }
    return new SchemaInput(sources, List.<Diagnostic>of(), Set.of(), folders);
  }

  /** Goes into each folder once, so that links cannot lead astray. */
  private void search(Path folder) {
    if (!folders.add(real(folder))) {
      return;
    }
    for (Path entry : files.entries(folder)) {
      if (Files.isDirectory(entry)) {
        search(entry);
      } else {
        files.text(entry).ifPresent(sources::add);
      }
    }
  }

  private static Path real(Path folder) {
    try {
      return folder.toRealPath();
    } catch (IOException e) {
      return folder.toAbsolutePath().normalize();
    }
  }
}
