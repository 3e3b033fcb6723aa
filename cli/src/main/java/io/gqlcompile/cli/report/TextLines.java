package io.gqlcompile.cli.report;

import io.gqlcompile.cli.terminal.Printable;
import io.gqlcompile.cli.terminal.Role;
import io.gqlcompile.cli.terminal.Theme;
import io.gqlcompile.source.SourceLocation;
import java.io.PrintStream;

/** The lines that reports for people are made of. */
final class TextLines {
  private final PrintStream to;
  private final Theme theme;
  private final int columns;

  TextLines(PrintStream to, Theme theme, int columns) {
    this.to = to;
    this.theme = theme;
    this.columns = columns;
  }

  void line(String text) {
    to.append(text).append('\n');
  }

  void labelled(String label, String text) {
    line("  " + theme.paint(Role.LABEL, label) + " " + text);
  }

  void excerpt(SourceLocation at, Role role) {
    excerpt(at, role, "");
  }

  /** The line that a place points into, with carets below it. */
  void excerpt(SourceLocation at, Role role, String note) {
    String number = Integer.toString(at.line());
    String blank = " ".repeat(number.length());
    Excerpt excerpt = Excerpt.of(at, columns - number.length() - 3);
    line(blank + theme.paint(Role.GUTTER, "--> ") + safe(at) + note);
    line(theme.paint(Role.GUTTER, blank + " |"));
    line(theme.paint(Role.GUTTER, number + " |") + (" " + excerpt.text()).stripTrailing());
    String carets = theme.paint(role, "^".repeat(excerpt.length()));
    line(theme.paint(Role.GUTTER, blank + " |") + " " + " ".repeat(excerpt.caret()) + carets);
  }

  static String safe(Object raw) {
    return Printable.text(raw.toString()).replace('\n', ' ');
  }

  static String indented(String raw) {
    return Printable.text(raw).replace("\n", "\n  ");
  }
}
