/**
 * A compiled build as a deployed API: its stacks with every reference resolved, its resolvers, and
 * the runner that sends one field through its pipeline.
 */
package io.gqlcompile.emulator.api;
