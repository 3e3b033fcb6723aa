package io.gqlcompile.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What {@code --help} and {@code --version} print. The texts are resources, so that these two need
 * no option parser; a test compares the help with what the parser would print.
 */
final class TopLevel {
  private TopLevel() {}

  static String help() {
    return resource("help.txt");
  }

  static String version() {
    return resource("version.txt");
  }

  private static String resource(String name) {
    try (InputStream in = TopLevel.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
