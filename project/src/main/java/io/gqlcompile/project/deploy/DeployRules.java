package io.gqlcompile.project.deploy;

import io.gqlcompile.diagnostic.RuleId;

/** The rules of deployments. */
final class DeployRules {
  /** A template names a file that the build does not have. */
  static final RuleId FILE_MISSING = new RuleId("DeployedFileMissing");

  private DeployRules() {}
}
