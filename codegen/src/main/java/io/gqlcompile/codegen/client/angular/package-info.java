/** A service class for Angular with a method for each operation. */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.codegen.client.angular;

import io.gqlcompile.stability.Stability;
