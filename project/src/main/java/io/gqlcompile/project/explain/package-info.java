/**
 * What a compiled API does, as values that can be shown: a field with its steps, a type with its
 * table and operations, the relations of all models. Everything is read from the build, nothing is
 * worked out a second time.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.project.explain;

import io.gqlcompile.stability.Stability;
