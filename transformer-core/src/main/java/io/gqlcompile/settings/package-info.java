/**
 * What the user can set beside the schema. Names and default values are the ecosystem's, so an
 * existing project means the same here.
 */
@Stability(Stability.Level.STABLE)
package io.gqlcompile.settings;

import io.gqlcompile.stability.Stability;
