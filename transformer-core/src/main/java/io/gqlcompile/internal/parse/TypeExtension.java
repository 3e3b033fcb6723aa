package io.gqlcompile.internal.parse;

import io.gqlcompile.model.TypeDef;

/**
 * An extension of a type.
 *
 * @param part what it adds, as a definition of the same kind and name
 */
public record TypeExtension(TypeDef part) {}
