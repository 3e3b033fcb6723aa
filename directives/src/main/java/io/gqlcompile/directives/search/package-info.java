/**
 * {@code @searchable}: an OpenSearch domain beside the tables, a function that copies every change
 * of an item to it, and a query of each model that reads it.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.directives.search;

import io.gqlcompile.stability.Stability;
