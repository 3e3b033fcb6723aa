/**
 * A compiled build as a deployed API: its stacks with every reference resolved, its resolvers, and
 * the runner that sends one field through its pipeline.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.emulator.api;

import io.gqlcompile.stability.Stability;
