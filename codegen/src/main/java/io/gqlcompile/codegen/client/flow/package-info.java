/** Operations and types for Flow. */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.codegen.client.flow;

import io.gqlcompile.stability.Stability;
