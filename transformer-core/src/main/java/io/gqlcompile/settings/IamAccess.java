package io.gqlcompile.settings;

import java.util.List;
import java.util.Optional;

/**
 * Which IAM callers get in beside those that {@code @auth} rules speak of; {@code synthParameters}
 * of a settings file. Without the authorization mode {@code AWS_IAM} nobody calls with IAM.
 *
 * @param adminRoles parts of role ARNs; a caller whose ARN has one of them may do whatever any
 *     protected type allows somebody. {@code adminRoleNames} of a {@code custom-roles.json}
 * @param identityPoolId the identity pool whose signed-in identities {@code private} rules of IAM
 *     mean whatever role they have
 * @param everyPrincipal whether every IAM caller that does not come from an identity pool may do
 *     everything
 */
public record IamAccess(
    List<String> adminRoles, Optional<String> identityPoolId, boolean everyPrincipal) {
  /** Nobody else. */
  public static final IamAccess NONE = new IamAccess(List.of(), Optional.empty(), false);

  /** Keeps its own copy of the list. */
  public IamAccess {
    adminRoles = List.copyOf(adminRoles);
  }
}
