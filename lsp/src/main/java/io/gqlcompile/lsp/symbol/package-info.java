/**
 * What words of a schema mean: which type, field, index, directive or value each of them names, and
 * where else it is named.
 */
package io.gqlcompile.lsp.symbol;
