/** DataStore models for JavaScript and TypeScript. */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.codegen.client.jsmodels;

import io.gqlcompile.stability.Stability;
