/**
 * What an API takes of what AWS gives: the quotas, as data with their sources, and how much of each
 * a build uses.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.budget;

import io.gqlcompile.stability.Stability;
