package io.gqlcompile.cli.report;

import io.gqlcompile.cli.terminal.Printable;
import io.gqlcompile.cli.terminal.Role;
import io.gqlcompile.cli.terminal.Theme;

/** A page in Markdown as a terminal shows it: headings painted, code indented, text wrapped. */
public final class RulePage {
  private static final String FENCE = "```";

  private RulePage() {}

  /** The page, no wider than {@code columns} unless its code is. */
  public static String print(String markdown, Theme theme, int columns) {
    StringBuilder text = new StringBuilder();
    StringBuilder paragraph = new StringBuilder();
    boolean isCode = false;
    for (String line : Printable.text(markdown).split("\n")) {
      boolean isFence = line.startsWith(FENCE);
      boolean isText = !isCode && !isFence && !line.isBlank() && !line.startsWith("#");
      boolean isItem = line.startsWith("- ") || line.startsWith("|");
      if (!isText || isItem) {
        flush(paragraph, text, columns);
      }
      if (isFence) {
        isCode = !isCode;
      } else if (isCode) {
        text.append(line.isEmpty() ? "" : "    " + line).append('\n');
      } else if (isText) {
        paragraph.append(paragraph.length() == 0 ? "" : " ").append(line.strip());
      } else {
        text.append(heading(line, theme)).append('\n');
      }
    }
    flush(paragraph, text, columns);
    return text.toString();
  }

  private static void flush(StringBuilder paragraph, StringBuilder text, int columns) {
    if (paragraph.length() > 0) {
      TextTable.wrap(paragraph.toString(), columns).forEach(l -> text.append(l).append('\n'));
      paragraph.setLength(0);
    }
  }

  private static String heading(String line, Theme theme) {
    String title = line.replaceFirst("^#+ *", "");
    return theme.paint(line.startsWith("# ") ? Role.RULE : Role.LABEL, title);
  }
}
