/**
 * What runs when a field is resolved: a pipeline of functions in named slots around one function
 * that reads or writes data, and the facts that tell those functions about the model.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.resolver;

import io.gqlcompile.stability.Stability;
