/** Configuration files of front ends, out of what a deployed stack says of itself. */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.codegen.client.config;

import io.gqlcompile.stability.Stability;
