/** What callers choose about generated client code. What there is to choose from are targets. */
package io.gqlcompile.client;
