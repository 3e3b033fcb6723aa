package io.gqlcompile.codegen.sdl;

import io.gqlcompile.model.Literal;
import io.gqlcompile.source.SourceLocation;

/** Prints descriptions so that reading them back gives the same text. */
final class Descriptions {
  private Descriptions() {}

  static void append(StringBuilder out, String text, String indent) {
    out.append(indent);
    if (fitsBlock(text)) {
      appendBlock(out, text, indent);
    } else {
      out.append(new Literal.Text(text, SourceLocation.NONE).toSdl());
    }
    out.append('\n');
  }

  /**
   * A block string loses indents and blank lines at its ends, and cannot hold control characters.
   */
  private static boolean fitsBlock(String text) {
    if (text.isBlank() || text.startsWith(" ") || text.startsWith("\t") || text.startsWith("\n")) {
      return false;
    }
    if (text.endsWith("\n") || text.endsWith("\\") || text.indexOf('\r') >= 0) {
      return false;
    }
    for (String line : text.split("\n", -1)) {
      if (!line.isEmpty() && line.isBlank()) {
        return false;
      }
    }
    int last = text.lastIndexOf('\n');
    if (text.substring(last + 1).isBlank()) {
      return false;
    }
    return text.chars().noneMatch(c -> (c < ' ' && c != '\n' && c != '\t') || c == 0x7f);
  }

  private static void appendBlock(StringBuilder out, String text, String indent) {
    out.append("\"\"\"\n");
    for (String line : text.replace("\"\"\"", "\\\"\"\"").split("\n", -1)) {
      if (!line.isEmpty()) {
        out.append(indent).append(line);
      }
      out.append('\n');
    }
    out.append(indent).append("\"\"\"");
  }
}
