/** Hands on what the user gave to go into the build as it is. */
package io.gqlcompile.codegen.custom;
