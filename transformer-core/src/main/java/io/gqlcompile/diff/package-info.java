/**
 * What a change of an API does to data, clients and access, and which of it somebody agreed to.
 * Values only; the rules that find changes are in {@code diff.rules}.
 */
package io.gqlcompile.diff;
