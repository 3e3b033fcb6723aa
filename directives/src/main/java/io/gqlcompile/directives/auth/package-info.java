/**
 * {@code @auth}: turns the access matrix into AppSync's directives, into the facts that a few
 * shared resolver functions judge callers by, and into IAM policies.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.directives.auth;

import io.gqlcompile.stability.Stability;
