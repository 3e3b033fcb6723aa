/** Reads builds into what can be compared, and asks the rules. For nobody outside. */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.internal.diff;

import io.gqlcompile.stability.Stability;
