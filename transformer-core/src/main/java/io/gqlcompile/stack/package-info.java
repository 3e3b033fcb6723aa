/**
 * CloudFormation as values: stacks, their resources, and references between them that know nothing
 * of parameters and outputs until the stacks are linked.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.stack;

import io.gqlcompile.stability.Stability;
