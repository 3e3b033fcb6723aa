package io.gqlcompile.lsp.symbol;

import io.gqlcompile.lsp.text.Lines;
import io.gqlcompile.lsp.text.Tree;

/**
 * A file of a schema.
 *
 * @param uri what the editor calls it
 * @param tree what it says
 * @param lines its lines
 */
public record SchemaFile(String uri, Tree tree, Lines lines) {
  /** Reads a text. */
  public static SchemaFile of(String uri, String text) {
    return new SchemaFile(uri, Tree.of(text), new Lines(text));
  }
}
