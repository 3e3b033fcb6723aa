/**
 * Models as DataStore sees them: fields with foreign keys and time stamps, associations, keys and
 * rules. Made of the schema as the user wrote it, not of what clients of GraphQL see.
 */
package io.gqlcompile.codegen.client.data;
