/**
 * {@code @model}: a type with a table, and the operations to read, write and follow its items. The
 * table is made from the catalogue, so keys and indexes of other directives need no part in that.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.directives.model;

import io.gqlcompile.stability.Stability;
