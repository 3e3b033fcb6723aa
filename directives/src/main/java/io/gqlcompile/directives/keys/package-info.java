/**
 * {@code @primaryKey} and {@code @index}: how a table's items are found. Both condense several sort
 * fields into one attribute, so they share their rules' vocabulary.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.directives.keys;

import io.gqlcompile.stability.Stability;
