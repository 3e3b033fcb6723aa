/** Operations and types for Swift, on nothing but Foundation. */
package io.gqlcompile.codegen.client.swift;
