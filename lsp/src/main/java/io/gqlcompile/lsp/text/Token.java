package io.gqlcompile.lsp.text;

/**
 * The smallest part of a text.
 *
 * @param kind {@link #NAME}, {@link #NUMBER}, {@link #STRING}, {@link #BLOCK}, {@link #END}, or the
 *     character itself
 * @param start where it begins
 * @param end where it ends
 * @param firstColumn whether it begins a line
 * @param closed whether a string has its closing quotes
 */
record Token(char kind, int start, int end, boolean firstColumn, boolean closed) {
  static final char NAME = 'a';
  static final char NUMBER = '0';
  static final char STRING = '"';
  static final char BLOCK = 'B';
  static final char END = 'E';

  /** What is between the quotes of a string. */
  Span inside() {
    int quotes = kind == BLOCK ? 3 : 1;
    return new Span(start + quotes, Math.max(start + quotes, closed ? end - quotes : end));
  }
}
