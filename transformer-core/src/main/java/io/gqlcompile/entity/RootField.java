package io.gqlcompile.entity;

import io.gqlcompile.model.Coordinate;

/**
 * A root field that a model generates.
 *
 * @param field where it is
 * @param operation what it does; a query over an index lists
 */
public record RootField(Coordinate field, Operation operation) {}
