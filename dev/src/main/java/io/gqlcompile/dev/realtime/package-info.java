/**
 * Subscriptions over AppSync's real-time protocol: connections, what they subscribe to, and who
 * hears of a mutation.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.dev.realtime;

import io.gqlcompile.stability.Stability;
