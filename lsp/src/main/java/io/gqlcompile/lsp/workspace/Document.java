package io.gqlcompile.lsp.workspace;

import io.gqlcompile.lsp.symbol.SchemaFile;
import io.gqlcompile.lsp.text.Lines;
import java.util.List;

/**
 * A text that is open in the editor.
 *
 * @param uri what the editor calls it
 * @param version counts its changes
 * @param file what it says
 */
public record Document(String uri, int version, SchemaFile file) {

  /**
   * A change of a part of a text; without a place it is the whole text.
   *
   * @param place null for the whole text
   * @param text what stands there now
   */
  public record Edit(Place place, String text) {}

  /**
   * Where an edit is, in lines and columns from 0.
   *
   * @param startLine the first line
   * @param startColumn the column in it
   * @param endLine the last line
   * @param endColumn the column in it
   */
  public record Place(int startLine, int startColumn, int endLine, int endColumn) {}

  /** Opens a text. */
  public static Document of(String uri, int version, String text) {
    return new Document(uri, version, SchemaFile.of(uri, text));
  }

  /** The text. */
  public String text() {
    return file.tree().text();
  }

  /** The text after edits, each of which is about what the one before it left. */
  public Document with(int newVersion, List<Edit> edits) {
    String text = text();
    for (Edit edit : edits) {
      text = applied(text, edit);
    }
    return of(uri, newVersion, text);
  }

  private static String applied(String text, Edit edit) {
    if (edit.place() == null) {
      return edit.text();
    }
    Lines lines = new Lines(text);
    Place place = edit.place();
    int start = lines.offset(place.startLine(), place.startColumn());
    int end = Math.max(start, lines.offset(place.endLine(), place.endColumn()));
    return text.substring(0, start) + edit.text() + text.substring(end);
  }
}
