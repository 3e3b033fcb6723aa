package io.gqlcompile.cli.report;

import io.gqlcompile.cli.terminal.Printable;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;

/**
 * The line that a location points into, as a terminal shows it, and where the carets go.
 *
 * @param text the line with tabs as spaces, cut around the carets if it is too long
 * @param caret how many columns stand before the first caret
 * @param length how many carets there are, at least one
 */
record Excerpt(String text, int caret, int length) {
  private static final int TAB = 4;
  private static final String CUT = "...";

  /** One character of the line: what is shown, where, and how wide. */
  private record Cell(String shown, int offset, int column, int width) {
    int end() {
      return column + width;
    }
  }

  /**
   * The excerpt of a known location.
   *
   * @param columns how wide the text may be
   */
  static Excerpt of(SourceLocation at, int columns) {
    String source = at.file().text();
    int offset = Math.min(at.offset(), source.length());
    int start = offset - at.file().column(offset) + 1;
    while (offset > start && isLineEnd(source.charAt(offset - 1))) {
      offset--;
    }
    // A line may be the whole of a huge file: look no further than could be shown.
    int from = Math.max(start, offset - 4 * columns);
    int to = lineEnd(source, offset, 4 * columns);
    int stop = Math.min(to, offset + Math.max(at.length(), 1));
    boolean cutAfter = to < source.length() && !isLineEnd(source.charAt(to));
    return cut(cells(source, from, to), offset, stop, columns, from > start, cutAfter);
  }

  private static int lineEnd(String source, int offset, int limit) {
    int end = offset;
    while (end < source.length() && end - offset < limit && !isLineEnd(source.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static List<Cell> cells(String source, int from, int to) {
    List<Cell> cells = new ArrayList<>(to - from);
    int column = 0;
    for (int i = from; i < to; i += Character.charCount(source.codePointAt(i))) {
      int c = source.codePointAt(i);
      int shown = Printable.visible(c);
      int width = c == '\t' ? TAB - column % TAB : Printable.width(shown);
      String text = c == '\t' ? " ".repeat(width) : Character.toString(shown);
      cells.add(new Cell(text, i, column, width));
      column += width;
    }
    return cells;
  }

  private static Excerpt cut(
      List<Cell> cells, int offset, int stop, int columns, boolean cutBefore, boolean cutAfter) {
    int total = cells.isEmpty() ? 0 : cells.get(cells.size() - 1).end();
    int caret = columnOf(cells, offset, total);
    int caretEnd = Math.max(caret + 1, columnOf(cells, stop, total));
    int first = 0;
    if (cutBefore || (caretEnd > columns - CUT.length() && total > columns)) {
      int filled = cutAfter ? caret : total + CUT.length() - columns;
      first = Math.max(0, Math.min(caret - columns / 2, filled));
    }
    StringBuilder text = new StringBuilder(cutBefore || first > 0 ? CUT : "");
    int shift = text.length() - first;
    boolean allFits = !cutAfter && total + shift <= columns;
    int last = allFits ? columns : columns - CUT.length();
    boolean dropped = cutAfter;
    int shownEnd = first;
    for (Cell cell : cells) {
      boolean fits = cell.end() + shift <= last;
      dropped |= !fits;
      if (cell.column() >= first && fits) {
        // A wide character that was cut in two leaves a gap.
        text.append(" ".repeat(cell.column() - shownEnd)).append(cell.shown());
        shownEnd = cell.end();
      }
    }
    int length = Math.max(1, Math.min(caretEnd, Math.max(shownEnd, caret + 1)) - caret);
    return new Excerpt(text.append(dropped ? CUT : "").toString(), caret + shift, length);
  }

  private static int columnOf(List<Cell> cells, int offset, int total) {
    for (Cell cell : cells) {
      if (cell.offset() >= offset) {
        return cell.column();
      }
    }
    return total;
  }
}
