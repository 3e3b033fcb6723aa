/**
 * What words of a schema mean: which type, field, index, directive or value each of them names, and
 * where else it is named.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.lsp.symbol;

import io.gqlcompile.stability.Stability;
