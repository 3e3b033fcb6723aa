/**
 * Prints the expanded schema as SDL. What is printed was decided before; only the layout is chosen
 * here.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.codegen.sdl;

import io.gqlcompile.stability.Stability;
