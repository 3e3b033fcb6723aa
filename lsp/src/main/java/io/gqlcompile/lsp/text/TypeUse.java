package io.gqlcompile.lsp.text;

/**
 * A type where it is used.
 *
 * @param base the name inside lists and non-null marks
 * @param span with these
 * @param text as it is written
 */
public record TypeUse(Word base, Span span, String text) {}
