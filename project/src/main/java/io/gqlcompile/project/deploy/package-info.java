/**
 * What it takes to deploy a build with the command line of AWS alone: its files under keys that say
 * what is in them, and the commands that upload them and create or update the stack.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.project.deploy;

import io.gqlcompile.stability.Stability;
