package io.gqlcompile.project;

import io.gqlcompile.project.amplify.AmplifyApi;
import io.gqlcompile.project.amplify.AmplifyReader;
import io.gqlcompile.project.folder.Project;
import io.gqlcompile.project.folder.ProjectRequest;
import io.gqlcompile.project.input.UsageException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the project that is meant, and reads it. */
public final class ProjectReader {
  /** The names that a project's settings file may have; the first that is there counts. */
  public static final List<String> CONFIGS =
      List.of("gql-compile.yaml", "gql-compile.yml", "gql-compile.json");

  private ProjectReader() {}

  /** Whether there is a project in a folder. */
  public static boolean isProject(Path folder) throws UsageException {
    return config(folder).isPresent() || AmplifyApi.find(folder).isPresent();
  }

  /**
   * Reads.
   *
   * @throws UsageException if there is no project, or no schema in it
   */
  public static Project read(ProjectRequest request) throws UsageException {
    if (request.config().isPresent()) {
      Path config = request.config().get();
      if (!Files.exists(config)) {
        throw new UsageException("there is no settings file " + config);
      }
      return new PlainReader(request, config).read();
    }
    if (!Files.isDirectory(request.folder())) {
      throw new UsageException("there is no folder " + request.folder());
    }
    Optional<Path> config = config(request.folder());
    if (config.isPresent()) {
      return new PlainReader(request, config.get()).read();
    }
    Optional<AmplifyApi> api = AmplifyApi.find(request.folder());
    if (api.isPresent()) {
      return new AmplifyReader(request, api.get()).read();
    }
    throw new UsageException(
        "no project in "
            + request.folder()
            + " (looked for "
            + CONFIGS.get(0)
            + " and amplify/backend/api); 'gql-compile init' starts one");
  }

  private static Optional<Path> config(Path folder) {
    return CONFIGS.stream().map(folder::resolve).filter(Files::exists).findFirst();
  }
}
