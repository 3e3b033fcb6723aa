package io.gqlcompile.spi;

import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the SDL that a plug-in brings from a resource file. */
public final class Definitions {
  private Definitions() {}

  /**
   * Reads a resource as SDL.
   *
   * @param anchor the class that the resource stands beside
   * @param file the resource's name, relative to the class or absolute
   * @throws IllegalArgumentException if there is no such resource
   */
  public static SourceFile load(Class<?> anchor, String file) {
    try (InputStream in = anchor.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + file + " beside " + anchor);
      }
      String name = "<" + file.substring(file.lastIndexOf('/') + 1) + ">";
      return new SourceFile(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
