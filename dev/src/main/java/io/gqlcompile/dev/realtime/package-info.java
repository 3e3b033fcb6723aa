/**
 * Subscriptions over AppSync's real-time protocol: connections, what they subscribe to, and who
 * hears of a mutation.
 */
package io.gqlcompile.dev.realtime;
