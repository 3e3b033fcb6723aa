/**
 * Runs one mapping template as AppSync would: Apache Velocity with AppSync's {@code $util}, {@code
 * $ctx}, {@code $extensions} and {@code #return}. The classes named {@code ...Scope} are public
 * because Velocity only calls public classes; they are not meant for other callers.
 */
package io.gqlcompile.emulator.vtl;
