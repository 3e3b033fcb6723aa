package io.gqlcompile.artifact;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;

/** One file of a build. Immutable. */
public final class Artifact {
  private final String path;
  private final boolean isText;
  private final byte[] bytes;

  private Artifact(String path, boolean isText, byte[] bytes) {
    this.path = plain(path);
    this.isText = isText;
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
    this(path, true, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * A file of text.
   *
   * @param path as for any file of text
   * @param utf8 its content, which nobody changes any more
   */
  public static Artifact ofText(String path, byte[] utf8) {
    return new Artifact(path, true, utf8);
  }

  /**
   * A file that is no text.
   *
   * @param path as for a file of text
   * @param bytes its content
   */
  public static Artifact binary(String path, byte[] bytes) {
    return new Artifact(path, false, bytes.clone());
  }

  /** Where it goes, relative to the build folder. */
  public String path() {
    return path;
  }

  /** Whether its content is text. */
  public boolean isText() {
    return isText;
  }

  /** Its content as text; if it is none, whatever its bytes make in ISO 8859-1. */
  public String text() {
    return new String(bytes, isText ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1);
  }

  /** Its content. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** How many bytes it has. */
  public int size() {
    return bytes.length;
  }

  /** Whether its content are these bytes. */
  public boolean hasContent(byte[] other) {
    return Arrays.equals(bytes, other);
  }

  /** Whether its content is the same as that of another file, whatever their paths. */
  public boolean hasContent(Artifact other) {
    return bytes == other.bytes || hasContent(other.bytes);
  }

  /** Its content itself, to be read only. */
  byte[] content() {
    return bytes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Artifact that
        && path.equals(that.path)
        && isText == that.isText
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Objects.hash(path, Arrays.hashCode(bytes));
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
