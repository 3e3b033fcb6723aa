/**
 * JSON as plain Java values: linked maps, array lists, strings, numbers, booleans and null. The
 * templates, the data sources and the traces all speak this one form.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.emulator.json;

import io.gqlcompile.stability.Stability;
