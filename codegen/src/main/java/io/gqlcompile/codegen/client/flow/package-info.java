/** Operations and types for Flow. */
package io.gqlcompile.codegen.client.flow;
