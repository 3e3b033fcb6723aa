/**
 * Executes GraphQL as AppSync does: validation, authorization by the schema's directives, one
 * resolver of the emulator for each field that has one, errors in AppSync's form.
 */
package io.gqlcompile.dev.graphql;
