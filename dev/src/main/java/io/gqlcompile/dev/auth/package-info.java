/**
 * Says who asks: by API key, token, signature or Lambda authorizer, all of them at once, as the
 * API's authorization modes allow. Whoever cannot be told is refused.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.dev.auth;

import io.gqlcompile.stability.Stability;
