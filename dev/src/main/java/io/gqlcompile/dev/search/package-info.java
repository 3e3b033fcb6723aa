/**
 * A search engine for the rows of tables: as much of OpenSearch as resolvers of searchable models
 * ask for.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.dev.search;

import io.gqlcompile.stability.Stability;
