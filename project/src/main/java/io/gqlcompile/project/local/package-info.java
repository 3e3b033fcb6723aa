/**
 * What a server of a local API is given, and how it is found: by {@link
 * io.gqlcompile.project.local.LocalServer}. The server itself is a module of its own.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.project.local;

import io.gqlcompile.stability.Stability;
