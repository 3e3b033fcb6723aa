/**
 * YAML read into the values of {@link io.gqlcompile.document.Json}, places included. Nothing else
 * knows the parser, so that a run without YAML does not load it.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.project.yaml;

import io.gqlcompile.stability.Stability;
