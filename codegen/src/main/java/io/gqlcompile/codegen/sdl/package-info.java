/**
 * Prints the expanded schema as SDL. What is printed was decided before; only the layout is chosen
 * here.
 */
package io.gqlcompile.codegen.sdl;
