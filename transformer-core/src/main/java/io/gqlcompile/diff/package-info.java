/**
 * What a change of an API does to data, clients and access, and which of it somebody agreed to.
 * Values only; the rules that find changes are in {@code diff.rules}.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.diff;

import io.gqlcompile.stability.Stability;
