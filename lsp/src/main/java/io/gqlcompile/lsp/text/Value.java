package io.gqlcompile.lsp.text;

import java.util.List;

/** A constant value as it is written. */
public sealed interface Value {
  /** Where it is, quotes and brackets included. */
  Span span();

  /**
   * A string.
   *
   * @param word what is between the quotes, as it is written
   * @param span with the quotes
   */
  record Text(Word word, Span span) implements Value {}

  /**
   * A name or a number.
   *
   * @param word its characters
   */
  record Bare(Word word) implements Value {
    @Override
    public Span span() {
      return word.span();
    }
  }

  /**
   * A list.
   *
   * @param items its entries
   * @param span with the brackets
   */
  record Items(List<Value> items, Span span) implements Value {}

  /**
   * An input object.
   *
   * @param entries its entries
   * @param span with the braces
   */
  record Fields(List<Entry> entries, Span span) implements Value {}
}
