/** What printing source text takes in any language: indents, and names that are free. */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.codegen.client.text;

import io.gqlcompile.stability.Stability;
