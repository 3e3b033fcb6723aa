/**
 * {@code @function}: fields that Lambda functions resolve, one after the other. Also what all
 * directives that resolve a field by something outside the API need: texts with placeholders, and
 * roles for data sources.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.directives.function;

import io.gqlcompile.stability.Stability;
