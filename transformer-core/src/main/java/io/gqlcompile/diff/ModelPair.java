package io.gqlcompile.diff;

import io.gqlcompile.model.ObjectDef;

/**
 * A model before and after, whose items are in one table.
 *
 * @param table the logical id of the table
 * @param before its type in the old expanded schema
 * @param after its type in the new expanded schema
 */
public record ModelPair(String table, ObjectDef before, ObjectDef after) {}
