/** The server as its clients see it. */
package io.gqlcompile.dev;
