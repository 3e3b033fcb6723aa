/**
 * Prints the templates of the functions, each once, whatever number of resolvers uses it. They are
 * written as they stand in the resource files, fragments included.
 */
package io.gqlcompile.codegen.resolvers;
