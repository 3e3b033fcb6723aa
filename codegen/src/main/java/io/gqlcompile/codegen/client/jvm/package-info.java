/**
 * A client for Java 17 without dependencies: types, operations, and the runtime that they need.
 * Types are written with their packages, so that no name of a schema can be mistaken for another.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.codegen.client.jvm;

import io.gqlcompile.stability.Stability;
