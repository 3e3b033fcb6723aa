/**
 * JSON as plain Java values: linked maps, array lists, strings, numbers, booleans and null. The
 * templates, the data sources and the traces all speak this one form.
 */
package io.gqlcompile.emulator.json;
