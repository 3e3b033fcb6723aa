package io.gqlcompile.lsp.text;

/**
 * A name, or what is between the quotes of a string.
 *
 * @param text its characters; empty where a name is missing
 * @param span where it is
 */
public record Word(String text, Span span) {
  /** Whether there is nothing. */
  public boolean isEmpty() {
    return text.isEmpty();
  }
}
