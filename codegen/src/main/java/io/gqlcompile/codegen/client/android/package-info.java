/**
 * DataStore models for Android. Types are written with their packages, so that no name of a schema
 * can be mistaken for one of the platform.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.codegen.client.android;

import io.gqlcompile.stability.Stability;
