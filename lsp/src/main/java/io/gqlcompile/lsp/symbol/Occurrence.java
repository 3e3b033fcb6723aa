package io.gqlcompile.lsp.symbol;

import io.gqlcompile.lsp.text.Span;

/**
 * A word that names something.
 *
 * @param symbol what it names
 * @param span where it is, without quotes
 * @param isDefinition whether it defines it
 */
public record Occurrence(Symbol symbol, Span span, boolean isDefinition) {}
