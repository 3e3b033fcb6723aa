/** What callers choose about generated client code. What there is to choose from are targets. */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.client;

import io.gqlcompile.stability.Stability;
