/** Operations as plain GraphQL documents, for tools that have their own types. */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.codegen.client.graphql;

import io.gqlcompile.stability.Stability;
