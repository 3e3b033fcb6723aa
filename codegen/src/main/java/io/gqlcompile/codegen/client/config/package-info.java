/** Configuration files of front ends, out of what a deployed stack says of itself. */
package io.gqlcompile.codegen.client.config;
