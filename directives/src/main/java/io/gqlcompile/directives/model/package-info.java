/** {@code @model}: a type with a table, and the operations to read, write and follow its items. */
package io.gqlcompile.directives.model;
