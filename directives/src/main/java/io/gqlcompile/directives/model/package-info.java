/**
 * {@code @model}: a type with a table, and the operations to read, write and follow its items. The
 * table is made from the catalogue, so keys and indexes of other directives need no part in that.
 */
package io.gqlcompile.directives.model;
