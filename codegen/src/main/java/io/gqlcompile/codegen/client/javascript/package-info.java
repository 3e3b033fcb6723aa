/** Operations as constants of JavaScript modules. */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.codegen.client.javascript;

import io.gqlcompile.stability.Stability;
