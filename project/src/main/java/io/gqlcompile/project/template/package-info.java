/**
 * The templates of a build as a deployment sees them: which stack nests which, and what their
 * values come to as far as that is known before.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.project.template;

import io.gqlcompile.stability.Stability;
