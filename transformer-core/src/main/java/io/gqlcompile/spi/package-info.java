/**
 * What a directive plug-in, a rule or an emitter implements. Built-in directives use this and the
 * other public packages, nothing else, so whatever they can do, a plug-in from outside can do too.
 */
@Stability(Stability.Level.STABLE)
package io.gqlcompile.spi;

import io.gqlcompile.stability.Stability;
