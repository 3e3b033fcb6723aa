/**
 * The protocol: what editors send comes in here, and answers, findings and logs go out. Nothing
 * that goes wrong ends a session.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.lsp.server;

import io.gqlcompile.stability.Stability;
