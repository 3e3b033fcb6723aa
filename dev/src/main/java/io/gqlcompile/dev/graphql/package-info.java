/**
 * Executes GraphQL as AppSync does: validation, authorization by the schema's directives, one
 * resolver of the emulator for each field that has one, errors in AppSync's form.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.dev.graphql;

import io.gqlcompile.stability.Stability;
