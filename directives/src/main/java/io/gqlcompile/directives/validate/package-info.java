/**
 * {@code @validate}: conditions that the fields of an item must meet before it is written. Java
 * decides what each condition compares with; one function checks them for every model.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.directives.validate;

import io.gqlcompile.stability.Stability;
