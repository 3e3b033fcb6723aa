package io.gqlcompile.artifact;

import java.util.Objects;

/**
 * One file of a build.
 *
 * @param path where it goes, relative to the build folder, with {@code /} between its parts; never
 *     absolute and without {@code ..}
 * @param text its content; written as UTF-8
 */
public record Artifact(String path, String text) {
  /** Checks that the path stays inside the build folder. */
  public Artifact {
    Objects.requireNonNull(text, "text");
    if (path.isEmpty() || path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf(0) >= 0) {
      throw new IllegalArgumentException("not a relative path: " + path);
    }
    for (String part : path.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        throw new IllegalArgumentException("not a plain path: " + path);
      }
    }
  }
}
