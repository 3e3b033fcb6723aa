/**
 * Prints the stacks as CloudFormation templates, and the parameters of the root that have a
 * default. References between stacks become parameters and outputs here, by way of the linker.
 */
@Stability(Stability.Level.INTERNAL)
package io.gqlcompile.codegen.cloudformation;

import io.gqlcompile.stability.Stability;
