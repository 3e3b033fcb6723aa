/**
 * What a run is connected to: its streams, whether colours may be used, and how wide characters
 * are. Nothing here looks at the process after the start, so that tests can stand in for it.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.cli.terminal;

import io.gqlcompile.stability.Stability;
