/** Prints the expanded schema. */
package io.gqlcompile.codegen.sdl;
