/**
 * Velocity templates: text that a person wrote, and the literals that carry a model's facts to it.
 * {@link io.gqlcompile.vtl.VtlText} is the only place where Java prints VTL.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.vtl;

import io.gqlcompile.stability.Stability;
