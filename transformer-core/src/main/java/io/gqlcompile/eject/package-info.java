/** Generated templates as files of the user's, to start from. */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.eject;

import io.gqlcompile.stability.Stability;
