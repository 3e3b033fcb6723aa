package io.gqlcompile.artifact;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * One file of a build.
 *
 * @param path where it goes, relative to the build folder, with {@code /} between its parts; never
 *     absolute and without {@code ..}
 * @param text its content; of a file that is no text, a character for each byte
 * @param charset what the characters are written in
 */
public record Artifact(String path, String text, Charset charset) {
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

  /** A text, written as UTF-8. */
  public Artifact(String path, String text) {
    this(path, text, StandardCharsets.UTF_8);
  }

  /** A file that is no text. */
  public static Artifact ofBytes(String path, byte[] bytes) {
    return new Artifact(
        path, new String(bytes, StandardCharsets.ISO_8859_1), StandardCharsets.ISO_8859_1);
  }

  /** What is written. */
  public byte[] bytes() {
    return text.getBytes(charset);
  }
}
