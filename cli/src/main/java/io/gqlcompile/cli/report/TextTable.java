package io.gqlcompile.cli.report;

import io.gqlcompile.cli.terminal.Printable;
import io.gqlcompile.cli.terminal.Role;
import io.gqlcompile.cli.terminal.Theme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table for a terminal: cells that are too long for their column go on in the next line. */
final class TextTable {
  private static final String INDENT = "  ";
  private static final int GAP = 2;
  private static final int LEAST = 8;

  private final List<String> heads;
  private final List<List<String>> rows = new ArrayList<>();

  TextTable(String... heads) {
    this.heads = List.of(heads);
  }

  void row(String... cells) {
    rows.add(Arrays.stream(cells).map(TextTable::safe).toList());
  }

  /** The table, no wider than {@code columns} unless a word is. */
  String print(Theme theme, int columns) {
    int[] widths = widths(columns - INDENT.length());
    StringBuilder text = new StringBuilder();
    print(heads, widths, theme, true, text);
    rows.forEach(row -> print(row, widths, theme, false, text));
    return text.toString();
  }

  /** As wide as the cells need; if that is too wide, the widest columns give way. */
  private int[] widths(int columns) {
    int[] widths = new int[heads.size()];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = heads.get(i).length();
      for (List<String> row : rows) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    int room = columns - GAP * (widths.length - 1);
    int[] least = least();
    while (Arrays.stream(widths).sum() > room && shrink(widths, least)) {
      continue;
    }
    return widths;
  }

  /** A column is at least as wide as its longest word. */
  private int[] least() {
    int[] least = new int[heads.size()];
    Arrays.fill(least, LEAST);
    for (List<String> row : rows) {
      for (int i = 0; i < least.length; i++) {
        for (String word : row.get(i).split(" ")) {
          least[i] = Math.max(least[i], word.length());
        }
      }
    }
    return least;
  }

  /** The last column is never cut: it holds places, which have no spaces. */
  private static boolean shrink(int[] widths, int[] least) {
    int widest = -1;
    for (int i = 0; i < widths.length - 1; i++) {
      boolean canShrink = widths[i] > least[i];
      widest = canShrink && (widest < 0 || widths[i] > widths[widest]) ? i : widest;
    }
    if (widest >= 0) {
      widths[widest]--;
    }
    return widest >= 0;
  }

  private static void print(
      List<String> cells, int[] widths, Theme theme, boolean isHead, StringBuilder text) {
    List<List<String>> wrapped = new ArrayList<>();
    int height = 1;
    for (int i = 0; i < widths.length; i++) {
      wrapped.add(wrap(cells.get(i), widths[i]));
      height = Math.max(height, wrapped.get(i).size());
    }
    for (int line = 0; line < height; line++) {
      StringBuilder row = new StringBuilder(INDENT);
      for (int i = 0; i < widths.length; i++) {
        String part = line < wrapped.get(i).size() ? wrapped.get(i).get(line) : "";
        row.append(part).append(" ".repeat(Math.max(0, widths[i] - part.length()) + GAP));
      }
      String whole = row.toString().stripTrailing();
      text.append(isHead ? INDENT + theme.paint(Role.LABEL, whole.strip()) : whole).append('\n');
    }
  }

  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String safe(String raw) {
    return Printable.text(raw).replace('\n', ' ');
  }
}
