/** The server as a whole: the port, DynamoDB, and the build that is served at the moment. */
package io.gqlcompile.dev.server;
