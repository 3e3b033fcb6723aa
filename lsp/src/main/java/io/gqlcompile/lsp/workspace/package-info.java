/**
 * Which files make up a schema, what stands in them at the moment, and what the compiler says of
 * them.
 */
package io.gqlcompile.lsp.workspace;
