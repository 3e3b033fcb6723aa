package io.gqlcompile.project.policy;

import io.gqlcompile.diagnostic.RuleId;

/** The rules of policies. */
final class PolicyRules {
  /** A type of resource whose actions are not known. */
  static final RuleId ACTIONS = new RuleId("ResourceActionsUnknown");

  /** A name of which nothing is known before the deployment. */
  static final RuleId NAME = new RuleId("ResourceNameUnknown");

  private PolicyRules() {}
}
