package io.gqlcompile.cli.report;

import io.gqlcompile.cli.terminal.Role;
import io.gqlcompile.cli.terminal.Theme;
import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.ChangeSet;
import io.gqlcompile.diff.Consents;
import io.gqlcompile.diff.Impact;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Prints changes for a person: what it does, both places, what is lost, what to do instead. */
public final class ChangeReport {
  private final TextLines lines;
  private final Theme theme;

  /**
   * A report to a stream.
   *
   * @param columns how wide an excerpt may be, with its line number
   */
  public ChangeReport(PrintStream to, Theme theme, int columns) {
    this.lines = new TextLines(to, theme, columns);
    this.theme = theme;
  }

  /** Prints changes, each followed by an empty line. */
  public void print(List<Change> changes) {
    changes.forEach(this::print);
  }

  private void print(Change change) {
    Role role = Role.of(change.impact().severity());
    lines.line(
        theme.paint(role, change.impact().words())
            + " "
            + theme.paint(Role.RULE, change.rule().id())
            + (change.coordinate().isNone() ? "" : " " + TextLines.safe(change.coordinate())));
    boolean both = change.before().isKnown() && change.after().isKnown();
    if (change.before().isKnown()) {
      lines.excerpt(change.before(), role, both ? " (before)" : "");
    }
    if (change.after().isKnown()) {
      lines.excerpt(change.after(), role, both ? " (after)" : "");
    }
    lines.line("  " + TextLines.indented(change.message()));
    change.lost().ifPresent(lost -> lines.labelled("lost:", TextLines.indented(lost)));
    change
        .hint()
        .ifPresent(
            hint ->
                lines.line(
                    "  " + theme.paint(Role.HINT, "hint:") + " " + TextLines.indented(hint)));
    if (change.impact().needsConsent()) {
      lines.labelled("allow:", "--allow " + change.key());
    }
    lines.labelled("docs:", theme.paint(Role.LINK, change.rule().docsUrl()));
    lines.line("");
  }

  /** Prints what was allowed, and consents that have ended. */
  public void print(Consents.Verdict verdict) {
    for (Consents.Allowed allowed : verdict.allowed()) {
      lines.line(
          "allowed "
              + allowed.change().key()
              + " ("
              + allowed.change().impact().words()
              + ")"
              + allowed.reason().map(reason -> ": " + TextLines.safe(reason)).orElse(""));
    }
    verdict
        .expired()
        .forEach(
            consent ->
                lines.line(
                    "the consent to "
                        + consent.key()
                        + " ended on "
                        + consent.until().orElseThrow()));
  }

  /** For example {@code 1 change destroys data, 2 break clients}. */
  public static String tally(ChangeSet changes) {
    List<String> parts = new ArrayList<>();
    for (Impact impact : Impact.values()) {
      int count = changes.count(impact);
      if (count > 0) {
        parts.add(count + " " + impact.words());
      }
    }
    int all = changes.changes().size();
    return all == 0
        ? "no changes"
        : all + (all == 1 ? " change: " : " changes: ") + String.join(", ", parts);
  }
}
