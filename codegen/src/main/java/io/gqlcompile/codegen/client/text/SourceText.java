package io.gqlcompile.codegen.client.text;

import java.util.List;

/** Source text that grows line by line. */
public final class SourceText {
  private final StringBuilder out = new StringBuilder();
  private final String unit;
  private int depth;

  /**
   * @param unit the indent of one level
   */
  public SourceText(String unit) {
    this.unit = unit;
  }

  /** A line; an empty one is not indented. */
  public SourceText line(String text) {
    if (!text.isEmpty()) {
      out.append(unit.repeat(depth)).append(text);
    }
    out.append('\n');
    return this;
  }

  /** An empty line. */
  public SourceText blank() {
    return line("");
  }

  /** A line, after which lines are one level deeper. */
  public SourceText open(String text) {
    line(text);
    depth++;
    return this;
  }

  /** Ends a level with a line. */
  public SourceText close(String text) {
    depth--;
    return line(text);
  }

  /** Ends a level and begins another with one line. */
  public SourceText next(String text) {
    depth--;
    line(text);
    depth++;
    return this;
  }

  /** Several lines that know nothing of the indent. */
  public SourceText lines(String text) {
    text.lines().forEach(this::line);
    return this;
  }

  /**
   * A documentation comment between {@code /**} and its end.
   *
   * @param text without what would end the comment
   */
  public SourceText documentation(List<String> text) {
    if (text.size() == 1) {
      return line("/** " + text.get(0).strip() + " */");
    }
    line("/**");
    text.forEach(line -> line((" * " + line).stripTrailing()));
    return line(" */");
  }

  /** Text that is indented already. */
  public SourceText raw(String text) {
    out.append(text);
    return this;
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
