/**
 * What a deployer of a build must be allowed to do, and nothing else: the policy that its templates
 * call for.
 */
@Stability(Stability.Level.EXPERIMENTAL)
package io.gqlcompile.project.policy;

import io.gqlcompile.stability.Stability;
