/**
 * Checks mapping templates without running them: is it a template, and does it only use what
 * AppSync has? What {@code $util} offers is asked of the runtime's own classes.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.emulator.dialect;

import io.gqlcompile.stability.Stability;
