/**
 * CloudFormation as values: stacks, their resources, and references between them that know nothing
 * of parameters and outputs until the stacks are linked.
 */
package io.gqlcompile.stack;
