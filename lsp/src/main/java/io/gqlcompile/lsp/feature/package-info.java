/**
 * What an editor asks about a text, one class for each question. An answer is made from a view, so
 * none of them waits for the compiler.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.lsp.feature;

import io.gqlcompile.stability.Stability;
