/**
 * Puts what users wrote into what is generated: their templates into resolvers, resources into the
 * stacks that they chose, and their stacks into the root.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.internal.custom;

import io.gqlcompile.stability.Stability;
