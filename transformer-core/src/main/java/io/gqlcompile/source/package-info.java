/**
 * Where text comes from. A location points into a source file by offset; lines and columns are
 * worked out only when somebody prints them.
 */
package io.gqlcompile.source;
