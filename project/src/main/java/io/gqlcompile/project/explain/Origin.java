package io.gqlcompile.project.explain;

import io.gqlcompile.source.SourceLocation;

/**
 * What in the schema is the reason for something.
 *
 * @param what for example {@code @index} or {@code field title}
 * @param at where it is written; of what settings cause, an unknown place
 */
public record Origin(String what, SourceLocation at) {}
