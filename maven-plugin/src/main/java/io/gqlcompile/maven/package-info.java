/**
 * The goals of the Maven plug-in: from parameters of a POM to the same run that the command makes.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.maven;

import io.gqlcompile.stability.Stability;
