/** The server as a whole: the port, DynamoDB, and the build that is served at the moment. */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.dev.server;

import io.gqlcompile.stability.Stability;
