/**
 * From a folder to what is to be compiled: settings files, the files of an Amplify API, templates
 * and stacks of the user's. What is wrong in a file is a diagnostic with its place.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.project;

import io.gqlcompile.stability.Stability;
