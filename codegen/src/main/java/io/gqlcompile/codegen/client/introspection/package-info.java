/** {@code model-introspection.json}, from which Amplify's JavaScript client works at run time. */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.codegen.client.introspection;

import io.gqlcompile.stability.Stability;
