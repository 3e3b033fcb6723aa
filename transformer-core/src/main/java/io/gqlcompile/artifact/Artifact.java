package io.gqlcompile.artifact;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** One file of a build. Immutable. */
public final class Artifact {
  private final String path;
  private final String text;
  private final byte[] bytes;

  private Artifact(String path, String text, byte[] bytes) {
    this.path = plain(path);
    this.text = text;
    this.bytes = bytes;
  }

  /**
   * A file of text.
   *
   * @param path where it goes, relative to the build folder, with {@code /} between its parts;
   *     never absolute and without {@code ..}
   * @param text its content; written as UTF-8
   */
  public Artifact(String path, String text) {
    this(path, Objects.requireNonNull(text, "text"), null);
  }

  /**
   * A file that is no text.
   *
   * @param path as for a file of text
   * @param bytes its content
   */
  public static Artifact binary(String path, byte[] bytes) {
    return new Artifact(path, null, bytes.clone());
  }

  /** Where it goes, relative to the build folder. */
  public String path() {
    return path;
  }

  /** Whether its content is text. */
  public boolean isText() {
    return text != null;
  }

  /** Its content as text; if it is none, whatever its bytes make in ISO 8859-1. */
  public String text() {
    return text != null ? text : new String(bytes, StandardCharsets.ISO_8859_1);
  }

  /** Its content. */
  public byte[] bytes() {
    return text != null ? text.getBytes(StandardCharsets.UTF_8) : bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Artifact that
        && path.equals(that.path)
        && Objects.equals(text, that.text)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, text, Arrays.hashCode(bytes));
  }

  @Override
  public String toString() {
    return path;
  }

  private static String plain(String path) {
    if (path.isEmpty() || path.startsWith("/") || path.indexOf('\\') >= 0 || path.indexOf(0) >= 0) {
      throw new IllegalArgumentException("not a relative path: " + path);
    }
    for (String part : path.split("/", -1)) {
      if (part.isEmpty() || part.equals(".") || part.equals("..")) {
        throw new IllegalArgumentException("not a plain path: " + path);
      }
    }
    return path;
  }
}
