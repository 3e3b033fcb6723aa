package io.gqlcompile.cli.report;

import io.gqlcompile.cli.terminal.Printable;
import io.gqlcompile.cli.terminal.Role;
import io.gqlcompile.cli.terminal.Theme;
import java.util.ArrayList;
import java.util.List;

/** What changes in a text, line by line, as {@code diff -u} and {@code git diff} print it. */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  private final Theme theme;
  private final List<String> before;
  private final List<String> after;
  private final StringBuilder text = new StringBuilder();

  private UnifiedDiff(Theme theme, List<String> before, List<String> after) {
    this.theme = theme;
    this.before = before;
    this.after = after;
  }

  /**
   * The changes of one file; empty if there are none.
   *
   * @param name what the file is called
   */
  public static String of(String name, String before, String after, Theme theme) {
    if (before.equals(after)) {
      return "";
    }
    UnifiedDiff diff = new UnifiedDiff(theme, lines(before), lines(after));
    String path = name.startsWith("/") ? name : "/" + name;
    diff.line(Role.LABEL, "--- a" + path);
    diff.line(Role.LABEL, "+++ b" + path);
    diff.print(LineEdit.between(diff.before, diff.after));
    return diff.text.toString();
  }

  /** Lines with their ends, so that a change of a line end is one. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      int next = end < 0 ? text.length() : end + 1;
      lines.add(text.substring(start, next));
      start = next;
    }
    return lines;
  }

  private void print(List<LineEdit> edits) {
    int from = 0;
    while (from < edits.size()) {
      int to = from + 1;
      while (to < edits.size() && isNear(edits.get(to - 1), edits.get(to))) {
        to++;
      }
      hunk(edits.subList(from, to));
      from = to;
    }
  }

  private static boolean isNear(LineEdit edit, LineEdit next) {
    return next.oldStart() - edit.oldEnd() <= 2 * CONTEXT;
  }

  private void hunk(List<LineEdit> edits) {
    LineEdit first = edits.get(0);
    LineEdit last = edits.get(edits.size() - 1);
    int lead = Math.min(CONTEXT, first.oldStart());
    int oldStart = first.oldStart() - lead;
    int newStart = first.newStart() - lead;
    int tail = Math.min(CONTEXT, before.size() - last.oldEnd());
    String old = range(oldStart, last.oldEnd() + tail);
    String now = range(newStart, last.newEnd() + tail);
    line(Role.HUNK, "@@ -" + old + " +" + now + " @@");
    int at = oldStart;
    for (LineEdit edit : edits) {
      same(at, edit.oldStart());
      before.subList(edit.oldStart(), edit.oldEnd()).forEach(l -> line(Role.REMOVED, "-", l));
      after.subList(edit.newStart(), edit.newEnd()).forEach(l -> line(Role.ADDED, "+", l));
      at = edit.oldEnd();
    }
    same(at, last.oldEnd() + tail);
  }

  /** Lines count from 1; a stretch without lines is named by the line before it. */
  private static String range(int start, int end) {
    int count = end - start;
    int first = count == 0 ? start : start + 1;
    return count == 1 ? String.valueOf(first) : first + "," + count;
  }

  private void same(int from, int to) {
    before.subList(from, to).forEach(l -> text.append(shown(" ", l)).append('\n'));
  }

  private void line(Role role, String mark, String content) {
    line(role, shown(mark, content));
    if (!content.endsWith("\n")) {
      text.append("\\ No newline at end of file\n");
    }
  }

  private static String shown(String mark, String line) {
    return mark + Printable.text(line.replaceAll("\r?\n$", ""));
  }

  private void line(Role role, String content) {
    text.append(theme.paint(role, content)).append('\n');
  }
}
