/**
 * Runs one mapping template as AppSync would: Apache Velocity with AppSync's {@code $util}, {@code
 * $ctx}, {@code $extensions} and {@code #return}. The classes named {@code ...Scope} are public
 * because Velocity only calls public classes; they are not meant for other callers.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.emulator.vtl;

import io.gqlcompile.stability.Stability;
