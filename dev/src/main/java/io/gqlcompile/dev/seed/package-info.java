/** Rows that are there from the start. */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.dev.seed;

import io.gqlcompile.stability.Stability;
