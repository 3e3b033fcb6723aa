package io.gqlcompile.artifact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** The manifest of a build folder: the files that the compiler wrote there, one per line. */
final class PathList {
  private static final String HEADER = "gql-compile manifest 1";

  private PathList() {}

  /** The text that {@link #parse} reads. */
  static String print(Collection<String> paths) {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (String path : paths) {
      text.append(path).append('\n');
    }
    return text.toString();
  }

  /**
   * Reads a manifest.
   *
   * @throws IllegalArgumentException if this is none, or if a path leads out of the folder
   */
  static List<String> parse(String text) {
    List<String> paths = new ArrayList<>();
    for (String line : lines(HEADER, text)) {
      paths.add(checked(line));
    }
    return paths;
  }

  /** The lines below a header. */
  static List<String> lines(String header, String text) {
    List<String> lines = new ArrayList<>();
    int start = text.indexOf('\n') + 1;
    if (!text.startsWith(header + "\n") || !text.endsWith("\n")) {
      throw new IllegalArgumentException("expected: " + header);
    }
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      if (end > start) {
        lines.add(text.substring(start, end));
      }
      start = end + 1;
    }
    return lines;
  }

  /** The path, if an artifact may have it. */
  static String checked(String path) {
    return new Artifact(path, "").path();
  }
}
