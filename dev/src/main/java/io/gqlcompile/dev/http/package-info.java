/** The port: which requests are let in at all, what is where, and how answers are written. */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.dev.http;

import io.gqlcompile.stability.Stability;
