/**
 * A GraphQL type system document as immutable values, each with the place it came from. Stages take
 * a {@link io.gqlcompile.model.SchemaModel} and return a new one.
 */
@Stability(Stability.Level.STABLE)
package io.gqlcompile.model;

import io.gqlcompile.stability.Stability;
