/**
 * Relations between models: which attribute and index each form makes, the fields that clients see,
 * and how related items are read.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.directives.relations;

import io.gqlcompile.stability.Stability;
