/**
 * {@code @default}: values that a new item gets for fields which the caller left out. Reads each
 * value as its field's scalar would, so that a wrong one is found before it is deployed.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.directives.defaults;

import io.gqlcompile.stability.Stability;
