/**
 * The {@code gql-compile} command: which commands there are, what their options mean, and what a
 * run answers to its caller. It knows files, streams and exit codes; schemas it leaves to the
 * compiler.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.cli;

import io.gqlcompile.stability.Stability;
