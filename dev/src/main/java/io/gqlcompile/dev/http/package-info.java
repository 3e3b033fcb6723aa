/** The port: which requests are let in at all, what is where, and how answers are written. */
package io.gqlcompile.dev.http;
