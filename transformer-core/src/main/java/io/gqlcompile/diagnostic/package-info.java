/**
 * What the compiler has to say to its user. Every mistake in the input is a diagnostic; an
 * exception means a fault of the compiler or of the disk.
 */
@Stability(Stability.Level.STABLE)
package io.gqlcompile.diagnostic;

import io.gqlcompile.stability.Stability;
