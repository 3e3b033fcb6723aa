package io.gqlcompile.artifact;

import java.util.ArrayList;
import java.util.List;

/**
 * What an exchange of builds is about to do; once this is on disk, the exchange is carried to its
 * end, if need be by the next run.
 *
 * @param removed files of the old build that the new one does not have
 * @param written files that wait in the staging folder
 */
record Journal(List<String> removed, List<String> written) {
  private static final String HEADER = "gql-compile journal 1";

  /** Keeps its own copies. */
  Journal {
    removed = List.copyOf(removed);
    written = List.copyOf(written);
  }

  /** The text that {@link #parse} reads. */
  String print() {
    StringBuilder text = new StringBuilder(HEADER).append('\n');
    for (String path : removed) {
      text.append("- ").append(path).append('\n');
    }
    for (String path : written) {
      text.append("+ ").append(path).append('\n');
    }
    return text.toString();
  }

  /**
   * Reads a journal.
   *
   * @throws IllegalArgumentException if this is none, or if a path leads out of the folder
   */
  static Journal parse(String text) {
    List<String> removed = new ArrayList<>();
    List<String> written = new ArrayList<>();
    for (String line : PathList.lines(HEADER, text)) {
      String path = line.length() > 2 ? line.substring(2) : "";
      switch (line.charAt(0)) {
        case '-' -> removed.add(PathList.checked(path));
        case '+' -> written.add(PathList.checked(path));
        default -> throw new IllegalArgumentException("unknown step: " + line);
      }
    }
    return new Journal(removed, written);
  }
}
