package io.gqlcompile.cli.report;

import io.gqlcompile.source.SourceLocation;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Findings as commands that a GitHub workflow turns into annotations, one on each line. */
public final class GithubCommands {
  private GithubCommands() {}

  /**
   * Prints.
   *
   * @param folder where the command runs; files below it are named relative to it, because GitHub
   *     shows annotations at files of the repository only
   */
  public static void print(PrintStream to, List<Annotation> findings, Path folder) {
    for (Annotation finding : findings) {
      String level = finding.level();
      to.append("::").append(level.equals("note") ? "notice" : level).append(' ');
      SourceLocation at = finding.location();
      if (at.isKnown()) {
        to.append("file=").append(property(FileNames.relative(at.file().name(), folder)));
        to.append(",line=" + at.line() + ",col=" + at.column() + ",");
      }
      to.append("title=").append(property(finding.title()));
      to.append("::").append(message(finding.text())).append('\n');
    }
  }

  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
