/** Prints the stacks as CloudFormation templates. */
package io.gqlcompile.codegen.cloudformation;
