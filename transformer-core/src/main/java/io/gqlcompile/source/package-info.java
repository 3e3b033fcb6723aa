/**
 * Where text comes from. A location points into a source file by offset; lines and columns are
 * worked out only when somebody prints them.
 */
@Stability(Stability.Level.STABLE)
package io.gqlcompile.source;

import io.gqlcompile.stability.Stability;
