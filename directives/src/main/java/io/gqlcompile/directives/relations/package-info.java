/**
 * Relations between models: which attribute and index each form makes, the fields that clients see,
 * and how related items are read.
 */
package io.gqlcompile.directives.relations;
