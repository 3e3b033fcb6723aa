/**
 * Reading and writing a model's table: where it is, and the functions that every directive uses to
 * reach it. The templates beside this package are the only ones that talk to DynamoDB.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.table;

import io.gqlcompile.stability.Stability;
