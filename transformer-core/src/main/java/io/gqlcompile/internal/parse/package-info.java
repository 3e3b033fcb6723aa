/**
 * From SDL text to definitions. The parser goes on after a mistake, so that one run reports what is
 * wrong in all files; it knows nothing of what the names mean.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.internal.parse;

import io.gqlcompile.stability.Stability;
