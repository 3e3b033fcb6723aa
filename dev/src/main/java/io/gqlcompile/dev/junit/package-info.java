/** An extension of JUnit that gives a test its API, served in the same process. */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.dev.junit;

import io.gqlcompile.stability.Stability;
