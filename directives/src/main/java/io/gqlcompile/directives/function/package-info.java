/**
 * {@code @function}: fields that Lambda functions resolve, one after the other. Also what all
 * directives that resolve a field by something outside the API need: texts with placeholders, and
 * roles for data sources.
 */
package io.gqlcompile.directives.function;
