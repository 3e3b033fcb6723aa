package io.gqlcompile.internal.custom;

import io.gqlcompile.diagnostic.RuleId;

/** The rules of what users add to what is generated. */
final class CustomRules {
  /** A file among the resolver templates that stands for nothing. */
  static final RuleId RESOLVER_FILE = new RuleId("ResolverFileUnbound");

  /** A stack that is no CloudFormation template. */
  static final RuleId STACK_INVALID = new RuleId("CustomStackInvalid");

  /** A stack whose name is taken. */
  static final RuleId STACK_NAME = new RuleId("CustomStackNameTaken");

  /** A parameter that two stacks declare in different ways. */
  static final RuleId STACK_PARAMETER = new RuleId("CustomStackParameter");

  /** A mapping of a resource that is not there or cannot be moved. */
  static final RuleId MAPPING_UNKNOWN = new RuleId("StackMappingUnknown");

  /** A mapping to a stack that cannot hold the resource. */
  static final RuleId MAPPING_STACK = new RuleId("StackMappingStack");

  /** A value for a parameter that the root stack does not have. */
  static final RuleId PARAMETER_UNKNOWN = new RuleId("ParameterUnknown");

  private CustomRules() {}
}
