/**
 * Which files make up a schema, what stands in them at the moment, and what the compiler says of
 * them.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.lsp.workspace;

import io.gqlcompile.stability.Stability;
