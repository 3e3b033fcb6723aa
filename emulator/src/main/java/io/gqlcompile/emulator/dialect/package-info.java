/**
 * Checks mapping templates without running them: is it a template, and does it only use what
 * AppSync has? What {@code $util} offers is asked of the runtime's own classes.
 */
package io.gqlcompile.emulator.dialect;
