/**
 * {@code @primaryKey} and {@code @index}: how a table's items are found. Both condense several sort
 * fields into one attribute, so they share their rules' vocabulary.
 */
package io.gqlcompile.directives.keys;
