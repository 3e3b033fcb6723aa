/** DataStore models for Flutter. */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.codegen.client.dart;

import io.gqlcompile.stability.Stability;
