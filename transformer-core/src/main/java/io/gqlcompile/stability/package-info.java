/** What users may rely on. */
@Stability(Stability.Level.STABLE)
package io.gqlcompile.stability;
