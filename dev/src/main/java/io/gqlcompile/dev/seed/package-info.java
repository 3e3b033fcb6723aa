/** Rows that are there from the start. */
package io.gqlcompile.dev.seed;
