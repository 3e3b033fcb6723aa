/**
 * Prints the templates of the functions, each once, whatever number of resolvers uses it. They are
 * written as they stand in the resource files, fragments included.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.codegen.resolvers;

import io.gqlcompile.stability.Stability;
