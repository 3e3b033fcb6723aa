package io.gqlcompile.cli.report;

import io.gqlcompile.cli.terminal.Role;
import io.gqlcompile.cli.terminal.Theme;
import io.gqlcompile.diagnostic.Diagnostic;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints diagnostics for a person: where, the line itself with carets, what, and what to do. */
public final class TextReport {
  private final TextLines lines;
  private final Theme theme;

  /**
   * A report to a stream.
   *
   * @param columns how wide an excerpt may be, with its line number
   */
  public TextReport(PrintStream to, Theme theme, int columns) {
    this.lines = new TextLines(to, theme, columns);
    this.theme = theme;
  }

  /** Prints all diagnostics, each followed by an empty line. */
  public void print(List<Diagnostic> diagnostics) {
    for (Diagnostic diagnostic : diagnostics) {
      print(diagnostic);
    }
  }

  private void print(Diagnostic diagnostic) {
    String severity = diagnostic.severity().name().toLowerCase(Locale.ROOT);
    lines.line(
        theme.paint(Role.of(diagnostic.severity()), severity)
            + " "
            + theme.paint(Role.RULE, diagnostic.rule().id())
            + (diagnostic.coordinate().isNone()
                ? ""
                : " " + TextLines.safe(diagnostic.coordinate())));
    if (diagnostic.location().isKnown()) {
      lines.excerpt(diagnostic.location(), Role.of(diagnostic.severity()));
    }
    lines.line("  " + TextLines.indented(diagnostic.message()));
    diagnostic
        .hint()
        .ifPresent(
            hint ->
                lines.line(
                    "  " + theme.paint(Role.HINT, "hint:") + " " + TextLines.indented(hint)));
    for (Diagnostic.Related related : diagnostic.related()) {
      lines.labelled(
          "related:",
          TextLines.safe(related.location()) + ": " + TextLines.indented(related.message()));
    }
    lines.labelled("docs:", theme.paint(Role.LINK, diagnostic.rule().docsUrl()));
    lines.line("");
  }
}
