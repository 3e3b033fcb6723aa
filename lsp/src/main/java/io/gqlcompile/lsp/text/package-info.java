/**
 * A schema's text as an editor shows it: mostly broken. It is read as far as it goes, every word
 * keeps its place, and nothing is ever refused.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.lsp.text;

import io.gqlcompile.stability.Stability;
