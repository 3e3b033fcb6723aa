package io.gqlcompile.source;

import java.util.Arrays;
import java.util.Objects;

/**
 * One text that the compiler read, with the name that diagnostics print for it.
 *
 * <p>Offsets count UTF-16 code units of {@link #text()}. A line ends with {@code \n}, {@code \r\n}
 * or {@code \r}, as the GraphQL specification (section 2.1.2) has it.
 */
public final class SourceFile {
  private final String name;
  private final String text;
  private int[] lineStarts;

  /**
   * @param name what diagnostics call this text: a path, or {@code <stdin>}; never null
   * @param text the whole text, without a byte order mark; never null
   */
  public SourceFile(String name, String text) {
    this.name = Objects.requireNonNull(name, "name");
    this.text = Objects.requireNonNull(text, "text");
  }

  /** What diagnostics call this text. */
  public String name() {
    return name;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** The line of an offset, counted from 1. */
  public int line(int offset) {
    int at = Arrays.binarySearch(lineStarts(), offset);
    return at >= 0 ? at + 1 : -at - 1;
  }

  /** The column of an offset, counted from 1 in UTF-16 code units. */
  public int column(int offset) {
    return offset - lineStarts()[line(offset) - 1] + 1;
  }

  /** Where a line (counted from 1) begins. */
  public int lineStart(int line) {
    return lineStarts()[line - 1];
  }

  /** The text of a line (counted from 1) without its line end. */
  public String lineText(int line) {
    int[] starts = lineStarts();
    int end = line < starts.length ? starts[line] : text.length();
    while (end > starts[line - 1] && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(starts[line - 1], end);
  }

  private synchronized int[] lineStarts() {
    if (lineStarts == null) {
      lineStarts = findLineStarts(text);
    }
    return lineStarts;
  }

  private static int[] findLineStarts(String text) {
    int[] starts = new int[64];
    int count = 1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (!ends) {
        continue;
      }
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = i + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  @Override
  public String toString() {
    return name;
  }
}
