/**
 * The names of everything a schema generates: GraphQL operations and types, table and function
 * names, CloudFormation logical ids. They match those of the established AppSync schema compilers
 * to the letter, because clients and deployed stacks already depend on them.
 */
@Stability(Stability.Level.STABLE)
package io.gqlcompile.naming;

import io.gqlcompile.stability.Stability;
