/**
 * From a request to a build folder: compares with the build that is there, and writes the new one.
 * Every door uses it: the command, Maven, and whoever else keeps builds on disk.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.project.build;

import io.gqlcompile.stability.Stability;
