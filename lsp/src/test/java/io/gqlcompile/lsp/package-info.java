/** Tests of the language server by an editor that speaks the protocol. */
package io.gqlcompile.lsp;
