/**
 * Models as DataStore sees them: fields with foreign keys and time stamps, associations, keys and
 * rules. Made of the schema as the user wrote it, not of what clients of GraphQL see.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.codegen.client.data;

import io.gqlcompile.stability.Stability;
