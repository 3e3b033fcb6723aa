/** Which client code a project wants, and where. */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.project.client;

import io.gqlcompile.stability.Stability;
