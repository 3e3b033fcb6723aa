/**
 * JSON as values that know where they stand, so that whoever reads a file can point at what is
 * wrong in it. YAML is read into the same values.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.document;

import io.gqlcompile.stability.Stability;
