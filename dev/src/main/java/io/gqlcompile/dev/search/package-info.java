/**
 * A search engine for the rows of tables: as much of OpenSearch as resolvers of searchable models
 * ask for.
 */
package io.gqlcompile.dev.search;
