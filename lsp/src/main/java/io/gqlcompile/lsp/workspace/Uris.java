package io.gqlcompile.lsp.workspace;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** Files by the names that editors give them. */
public final class Uris {
  private Uris() {}

  /** The file of a URI; empty if it is not on the disk: a text that was never saved. */
  public static Optional<Path> path(String uri) {
    try {
      URI parsed = URI.create(uri);
      return "file".equals(parsed.getScheme())
          ? Optional.of(real(Path.of(parsed)))
          : Optional.empty();
    } catch (IllegalArgumentException | FileSystemNotFoundException e) {
      return Optional.empty();
    }
  }

  /** The one path among all that lead to a file. */
  static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize();
    }
  }

  /** The URI of a file. */
  public static String of(Path file) {
    return file.toAbsolutePath().normalize().toUri().toString();
  }
}
