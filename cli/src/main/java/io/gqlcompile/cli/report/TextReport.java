package io.gqlcompile.cli.report;

import io.gqlcompile.cli.terminal.Printable;
import io.gqlcompile.cli.terminal.Role;
import io.gqlcompile.cli.terminal.Theme;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.source.SourceLocation;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints diagnostics for a person: where, the line itself with carets, what, and what to do. */
public final class TextReport {
  private final PrintStream to;
  private final Theme theme;
  private final int columns;

  /**
   * A report to a stream.
   *
   * @param columns how wide an excerpt may be, with its line number
   */
  public TextReport(PrintStream to, Theme theme, int columns) {
    this.to = to;
    this.theme = theme;
    this.columns = columns;
  }

  /** Prints all diagnostics, each followed by an empty line. */
  public void print(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      print(diagnostic);
    }
  }

  private void print(Diagnostic diagnostic) {
    String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
    line(
        theme.paint(Role.of(diagnostic.severity()), severity)
            + " "
            + theme.paint(Role.RULE, diagnostic.rule().id())
            + (diagnostic.coordinate().isNone() ? "" : " " + safe(diagnostic.coordinate())));
    if (diagnostic.location().isKnown()) {
      excerpt(diagnostic.location(), Role.of(diagnostic.severity()));
    }
    line("  " + indented(diagnostic.message()));
    diagnostic
        .hint()
        .ifPresent(hint -> line("  " + theme.paint(Role.HINT, "hint:") + " " + indented(hint)));
    for (Diagnostic.Related related : diagnostic.related()) {
      labelled("related:", safe(related.location()) + ": " + indented(related.message()));
    }
    labelled("docs:", theme.paint(Role.LINK, diagnostic.rule().docsUrl()));
    line("");
  }

  private void excerpt(SourceLocation at, Role role) {
    String number = Integer.toString(at.line());
    String blank = " ".repeat(number.length());
    Excerpt excerpt = Excerpt.of(at, columns - number.length() - 3);
    line(blank + theme.paint(Role.GUTTER, "--> ") + safe(at));
    line(theme.paint(Role.GUTTER, blank + " |"));
    line(theme.paint(Role.GUTTER, number + " |") + (" " + excerpt.text()).stripTrailing());
    String carets = theme.paint(role, "^".repeat(excerpt.length()));
    line(theme.paint(Role.GUTTER, blank + " |") + " " + " ".repeat(excerpt.caret()) + carets);
  }

  private void labelled(String label, String text) {
    line("  " + theme.paint(Role.LABEL, label) + " " + text);
  }

  private static String safe(Object raw) {
    return Printable.text(raw.toString()).replace('\n', ' ');
  }

  private static String indented(String raw) {
    return Printable.text(raw).replace("\n", "\n  ");
  }

  private void line(String text) {
    to.append(text).append('\n');
  }
}
