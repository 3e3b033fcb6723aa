package io.gqlcompile.lsp.text;

import io.gqlcompile.source.SourceFile;

/** Lines and columns of a text as editors count them: from 0, in UTF-16 code units. */
public final class Lines {
  private final SourceFile file;

  /** The lines of a text. */
  public Lines(String text) {
    this.file = new SourceFile("", text);
  }

  /** The line of an offset. */
  public int line(int offset) {
    return file.line(offset) - 1;
  }

  /** The column of an offset. */
  public int column(int offset) {
    return file.column(offset) - 1;
  }

  /** The offset of a place; one behind the end of its line or of the text is moved there. */
  public int offset(int line, int column) {
    String text = file.text();
    int last = file.line(text.length()) - 1;
    if (line > last) {
      return text.length();
    }
    int start = file.lineStart(line + 1);
    return start + Math.max(0, Math.min(column, file.lineText(line + 1).length()));
  }
}
