/**
 * Data sources other than tables: Lambda functions, HTTP and OpenSearch, as they are found here.
 */
package io.gqlcompile.dev.source;
