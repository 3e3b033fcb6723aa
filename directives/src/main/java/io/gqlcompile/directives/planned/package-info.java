/**
 * Directives that are part of the language but not built yet: known, so that a schema that uses
 * them gets told so, and nothing else about them is called a mistake.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.directives.planned;

import io.gqlcompile.stability.Stability;
