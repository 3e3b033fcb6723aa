/** Prints the templates of the functions. */
package io.gqlcompile.codegen.resolvers;
