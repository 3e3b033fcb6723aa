/** Operations as plain GraphQL documents, for tools that have their own types. */
package io.gqlcompile.codegen.client.graphql;
