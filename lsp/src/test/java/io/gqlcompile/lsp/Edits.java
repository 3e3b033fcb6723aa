package io.gqlcompile.lsp;

import io.gqlcompile.lsp.text.Lines;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;

/** Texts as editors change them. */
final class Edits {
  private Edits() {}

  /** A text after edits, all of which are about the text as it was. */
  static String applied(String old, List<TextEdit> edits) {
    List<TextEdit> backwards = new ArrayList<>(edits);
    backwards.sort(
        Comparator.comparingInt((TextEdit e) -> offset(old, e.getRange().getStart())).reversed());
    String text = old;
    for (TextEdit edit : backwards) {
      int start = offset(old, edit.getRange().getStart());
      int end = offset(old, edit.getRange().getEnd());
      text = text.substring(0, start) + edit.getNewText() + text.substring(end);
    }
    return text;
  }

  static int offset(String text, Position position) {
    return new Lines(text).offset(position.getLine(), position.getCharacter());
  }

  static Position position(String text, int offset) {
    Lines lines = new Lines(text);
    return new Position(lines.line(offset), lines.column(offset));
  }
}
