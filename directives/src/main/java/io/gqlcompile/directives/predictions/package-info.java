/**
 * {@code @predictions}: queries that recognize what pictures show, translate and speak, in a chain.
 * Each action is one function for the whole API.
 */
package io.gqlcompile.directives.predictions;
