package io.gqlcompile.cli.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lines that others take the place of; both stretches count from 0 and end before their end.
 *
 * @param oldStart the first old line
 * @param oldEnd the line behind the last old one
 * @param newStart the first new line
 * @param newEnd the line behind the last new one
 */
record LineEdit(int oldStart, int oldEnd, int newStart, int newEnd) {

  /** The fewest edits that lead from one text to the other (Myers' greedy method). */
  static List<LineEdit> between(List<String> before, List<String> after) {
    int start = 0;
    int shorter = Math.min(before.size(), after.size());
    while (start < shorter && before.get(start).equals(after.get(start))) {
      start++;
    }
    int end = 0;
    while (end < shorter - start && same(before, after, end)) {
      end++;
    }
    List<int[]> kept =
        new Search(
                before.subList(start, before.size() - end),
                after.subList(start, after.size() - end))
            .kept();
    return edits(kept, start, before.size() - end, after.size() - end);
  }

  private static boolean same(List<String> before, List<String> after, int fromEnd) {
    return before.get(before.size() - 1 - fromEnd).equals(after.get(after.size() - 1 - fromEnd));
  }

  /** The stretches between lines that are kept. */
  private static List<LineEdit> edits(List<int[]> kept, int start, int oldEnd, int newEnd) {
    List<LineEdit> edits = new ArrayList<>();
    int old = start;
    int now = start;
    for (int[] pair : kept) {
      int oldLine = pair[0] + start;
      int newLine = pair[1] + start;
      if (oldLine > old || newLine > now) {
        edits.add(new LineEdit(old, oldLine, now, newLine));
      }
      old = oldLine + 1;
      now = newLine + 1;
    }
    if (oldEnd > old || newEnd > now) {
      edits.add(new LineEdit(old, oldEnd, now, newEnd));
    }
    return edits;
  }

  /** Looks for the longest sequence of lines that both have. */
  private static final class Search {
    private final List<String> before;
    private final List<String> after;
    private final List<int[]> trace = new ArrayList<>();
    private final int most;

    Search(List<String> before, List<String> after) {
      this.before = before;
      this.after = after;
      this.most = before.size() + after.size();
    }

    List<int[]> kept() {
      int[] furthest = new int[2 * most + 2];
      for (int steps = 0; steps <= most; steps++) {
        trace.add(furthest.clone());
        if (reaches(furthest, steps)) {
          return wayBack(steps);
        }
      }
      throw new IllegalStateException("deleting and inserting all lines leads there");
    }

    private boolean reaches(int[] furthest, int steps) {
      for (int k = -steps; k <= steps; k += 2) {
        int x = isInsertion(furthest, k, steps) ? at(furthest, k + 1) : at(furthest, k - 1) + 1;
        while (isSame(x, x - k)) {
          x++;
        }
        furthest[k + most] = x;
        if (x >= before.size() && x - k >= after.size()) {
          return true;
        }
      }
      return false;
    }

    private boolean isInsertion(int[] furthest, int k, int steps) {
      return k == -steps || (k != steps && at(furthest, k - 1) < at(furthest, k + 1));
    }

    private int at(int[] furthest, int k) {
      return furthest[k + most];
    }

    private boolean isSame(int x, int y) {
      return x < before.size() && y < after.size() && before.get(x).equals(after.get(y));
    }

    private List<int[]> wayBack(int last) {
      List<int[]> kept = new ArrayList<>();
      int x = before.size();
      int y = after.size();
      for (int steps = last; steps >= 0; steps--) {
        int[] furthest = trace.get(steps);
        int k = x - y;
        int previous = isInsertion(furthest, k, steps) ? k + 1 : k - 1;
        int fromX = steps == 0 ? 0 : at(furthest, previous);
        int fromY = steps == 0 ? 0 : fromX - previous;
        while (x > fromX && y > fromY) {
          kept.add(new int[] {--x, --y});
        }
        x = fromX;
        y = fromY;
      }
      Collections.reverse(kept);
      return kept;
    }
  }
}
