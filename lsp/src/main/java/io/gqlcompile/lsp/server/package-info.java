/**
 * The protocol: what editors send comes in here, and answers, findings and logs go out. Nothing
 * that goes wrong ends a session.
 */
package io.gqlcompile.lsp.server;
