/**
 * From a request to a build folder: compares with the build that is there, and writes the new one.
 * Every door uses it: the command, Maven, and whoever else keeps builds on disk.
 */
package io.gqlcompile.project.build;
