package io.gqlcompile.lsp.text;

import java.util.Optional;

/**
 * An argument of a directive, or a field of an input object.
 *
 * @param name its name
 * @param value its value; empty while it is not written yet
 */
public record Entry(Word name, Optional<Value> value) {}
