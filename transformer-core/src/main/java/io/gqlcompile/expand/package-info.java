/**
 * Building blocks of the expand stage that several directives need: filters, connections, key
 * conditions and AppSync's authorization directives.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.expand;

import io.gqlcompile.stability.Stability;
