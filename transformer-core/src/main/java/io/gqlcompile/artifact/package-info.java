/**
 * The files that a compilation makes, as values; writing them is a step of its own that either
 * happens as a whole or not at all.
 */
@Stability(Stability.Level.STABLE)
package io.gqlcompile.artifact;

import io.gqlcompile.stability.Stability;
