/**
 * YAML read into the values of {@link io.gqlcompile.document.Json}, places included. Nothing else
 * knows the parser, so that a run without YAML does not load it.
 */
package io.gqlcompile.project.yaml;
