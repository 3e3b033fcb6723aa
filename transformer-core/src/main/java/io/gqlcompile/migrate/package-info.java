/**
 * From the directives of the ecosystem's first version to those of the second. Texts are edited at
 * the places that must change; nobody may do afterwards what he could not do before.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.migrate;

import io.gqlcompile.stability.Stability;
