package io.gqlcompile.project.amplify;

import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the files of an API are.
 *
 * @param folder {@code amplify/backend/api/<name>}
 */
public record AmplifyApi(Path folder) {
  private static final List<String> MARKS =
      List.of("schema.graphql", "schema", "schema.sql.graphql", "transform.conf.json");

  /**
   * Finds the API that a folder is or has.
   *
   * @param start the API's folder, {@code amplify}, or the folder that holds {@code amplify}
   * @throws UsageException if there are several
   */
  public static Optional<AmplifyApi> find(Path start) throws UsageException {
    Path whole = start.toAbsolutePath().normalize();
    Path parent = whole.getParent();
    boolean isApi =
        parent != null
            && parent.endsWith(Path.of("backend", "api"))
            && (isGraphQl(start) || Files.exists(start.resolve("cli-inputs.json")));
    if (isApi) {
      return Optional.of(new AmplifyApi(start));
    }
    for (Path root : List.of(start.resolve("amplify"), start)) {
      Path apis = root.resolve("backend").resolve("api");
      if (Files.isDirectory(apis)) {
        return only(apis);
      }
    }
    return Optional.empty();
  }

  private static Optional<AmplifyApi> only(Path apis) throws UsageException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> entries = Files.list(apis)) {
      entries.filter(Files::isDirectory).filter(AmplifyApi::isGraphQl).sorted().forEach(found::add);
    } catch (IOException e) {
      throw new UsageException("cannot read the folder " + apis, e);
    }
    if (found.size() > 1) {
      throw new UsageException(
          "there are several GraphQL APIs; choose one: --project " + found.get(0));
    }
    return found.stream().findFirst().map(AmplifyApi::new);
  }

  private static boolean isGraphQl(Path folder) {
    return MARKS.stream().anyMatch(mark -> Files.exists(folder.resolve(mark)));
  }

  /** The API's name. */
  public String name() {
    return folder.toAbsolutePath().normalize().getFileName().toString();
  }

  /** A file of the API. */
  Path file(String name) {
    return folder.resolve(name);
  }

  /** The folder {@code amplify}; as it was named if possible, so that messages are short. */
  Path amplify() {
    Path up = folder;
    for (int i = 0; i < 3; i++) {
      up = up == null ? null : up.getParent();
    }
    boolean isNamed = up != null && Files.isDirectory(up.resolve("backend"));
    return isNamed ? up : folder.resolve("..").resolve("..").resolve("..").normalize();
  }

  /** The build that was deployed last. */
  Path deployed() {
    return amplify()
        .resolve("#current-cloud-backend")
        .resolve("api")
        .resolve(name())
        .resolve("build");
  }
}
