/**
 * {@code @predictions}: queries that recognize what pictures show, translate and speak, in a chain.
 * Each action is one function for the whole API.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.directives.predictions;

import io.gqlcompile.stability.Stability;
