/**
 * From SDL text to definitions. The parser goes on after a mistake, so that one run reports what is
 * wrong in all files; it knows nothing of what the names mean.
 */
package io.gqlcompile.internal.parse;
