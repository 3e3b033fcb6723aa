/**
 * {@code @http}: fields that HTTP services resolve. Java takes URLs and headers apart; one function
 * for each service puts them together again with the values of a call.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.directives.http;

import io.gqlcompile.stability.Stability;
