/**
 * What a deployer of a build must be allowed to do, and nothing else: the policy that its templates
 * call for.
 */
package io.gqlcompile.project.policy;
