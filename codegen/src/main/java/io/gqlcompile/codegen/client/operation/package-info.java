/**
 * Which operations clients get, and what each selects. Selections are a graph that fields share, so
 * that neither making nor reading them costs more than what is printed.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.codegen.client.operation;

import io.gqlcompile.stability.Stability;
