/**
 * The goals of the Maven plug-in: from parameters of a POM to the same run that the command makes.
 */
package io.gqlcompile.maven;
