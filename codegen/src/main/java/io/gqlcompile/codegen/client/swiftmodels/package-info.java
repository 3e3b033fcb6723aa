/** DataStore models for iOS and macOS. */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.codegen.client.swiftmodels;

import io.gqlcompile.stability.Stability;
