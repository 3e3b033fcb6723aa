/** Measures a server that runs; for people, not for a build. */
package io.gqlcompile.dev.benchmark;
