/** Packs the code of Lambda functions: the same files make the same archive, byte for byte. */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.codegen.bundles;

import io.gqlcompile.stability.Stability;
