/**
 * What the command hands to a server that editors talk to. The server itself is in jars of its own,
 * which are loaded for this one command.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.project.editor;

import io.gqlcompile.stability.Stability;
