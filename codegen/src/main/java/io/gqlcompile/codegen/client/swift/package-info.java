/** Operations and types for Swift, on nothing but Foundation. */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.codegen.client.swift;

import io.gqlcompile.stability.Stability;
