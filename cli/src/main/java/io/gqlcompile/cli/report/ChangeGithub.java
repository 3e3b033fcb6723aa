package io.gqlcompile.cli.report;

import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.ChangeSet;
import io.gqlcompile.source.SourceLocation;
import java.io.PrintStream;
import java.nio.file.Path;

/** Changes as commands that a GitHub workflow turns into annotations, one on each line. */
public final class ChangeGithub {
  private ChangeGithub() {}

  /**
   * Prints.
   *
   * @param folder where the command runs; files below it are named relative to it, because GitHub
   *     shows annotations at files of the repository only
   */
  public static void print(PrintStream to, ChangeSet changes, Path folder) {
    for (Change change : changes.changes()) {
      String level = ChangeJson.level(change);
      to.append("::").append(level.equals("note") ? "notice" : level).append(' ');
      SourceLocation at = change.after();
      if (at.isKnown()) {
        to.append("file=").append(property(FileNames.relative(at.file().name(), folder)));
        to.append(",line=" + at.line() + ",col=" + at.column() + ",");
      }
      to.append("title=").append(property(change.key()));
      to.append("::").append(message(change.impact().words() + ": " + ChangeJson.text(change)));
      to.append('\n');
    }
  }

  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
