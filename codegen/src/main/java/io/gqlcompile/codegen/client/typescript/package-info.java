/** Operations and types for TypeScript, as aws-amplify infers from them. */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.codegen.client.typescript;

import io.gqlcompile.stability.Stability;
