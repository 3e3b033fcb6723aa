/**
 * Data sources other than tables: Lambda functions, HTTP and OpenSearch, as they are found here.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.dev.source;

import io.gqlcompile.stability.Stability;
