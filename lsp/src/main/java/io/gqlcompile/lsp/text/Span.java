package io.gqlcompile.lsp.text;

/**
 * A stretch of a text.
 *
 * @param start where it begins, in UTF-16 code units
 * @param end where it ends
 */
public record Span(int start, int end) {

  /** Whether a cursor at an offset touches it; behind the last character counts. */
  public boolean touches(int offset) {
    return start <= offset && offset <= end;
  }

  /** The characters in it. */
  public String of(String text) {
    return text.substring(start, end);
  }
}
