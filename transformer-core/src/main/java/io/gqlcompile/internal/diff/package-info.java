/** Reads builds into what can be compared, and asks the rules. For nobody outside. */
package io.gqlcompile.internal.diff;
