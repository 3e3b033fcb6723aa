/**
 * From parsed documents to one schema: checks everything that SDL alone can tell to be right or
 * wrong, and folds extensions into the types that they extend.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.internal.validate;

import io.gqlcompile.stability.Stability;
