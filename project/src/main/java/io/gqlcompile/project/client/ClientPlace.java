package io.gqlcompile.project.client;

import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.project.input.UsageException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Client code, and where it goes.
 *
 * @param target what it is for, for example {@code typescript}; nobody has checked that there is
 *     such a target
 * @param base the folder that its paths are relative to
 * @param options how it is to look
 */
public record ClientPlace(String target, Path base, ClientOptions options) {
  /** Checks that nothing is null. */
  public ClientPlace {
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(options, "options");
  }

  /**
   * Files in a folder, and the file with types perhaps somewhere else. All are put under one base:
   * the project if possible, or else the folder.
   *
   * @param project the folder of the project
   * @param out the folder, relative to the project
   * @param types the file, relative to the project; empty for the target's own in the folder
   * @throws UsageException if the file is neither in the project nor in the folder
   */
  public static ClientPlace of(
      String target, Path project, Path out, Optional<Path> types, ClientOptions options)
      throws UsageException {
    Path root = whole(project);
    Path folder = whole(project.resolve(out));
    Optional<Path> file = types.map(path -> whole(project.resolve(path)));
    if (folder.startsWith(root) && (file.isEmpty() || file.get().startsWith(root))) {
      ClientOptions placed = options.in(relative(root, folder));
      return new ClientPlace(
          target, project, file.map(f -> placed.withTypes(relative(root, f))).orElse(placed));
    }
    ClientOptions placed = options.in("");
    if (file.isPresent() && !file.get().startsWith(folder)) {
      throw new UsageException(
          "the types of "
              + target
              + " must be in the project or in "
              + out
              + ", not "
              + file.get());
    }
    return new ClientPlace(
        target,
        project.resolve(out),
        file.map(f -> placed.withTypes(relative(folder, f))).orElse(placed));
  }

  private static Path whole(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private static String relative(Path root, Path path) {
    StringBuilder text = new StringBuilder();
    for (Path part : root.relativize(path)) {
      text.append(text.isEmpty() ? "" : "/").append(part);
    }
    return text.toString();
  }
}
