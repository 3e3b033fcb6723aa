/**
 * Building blocks of the expand stage that several directives need: filters, connections, key
 * conditions and AppSync's authorization directives.
 */
package io.gqlcompile.expand;
