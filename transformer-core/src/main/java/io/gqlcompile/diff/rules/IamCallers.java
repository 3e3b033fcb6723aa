package io.gqlcompile.diff.rules;

import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.IamAccess;
import io.gqlcompile.settings.Settings;
import java.util.ArrayList;
import java.util.List;

/** IAM callers whom settings let in, beside the rules of the schema. */
final class IamCallers {
  private IamCallers() {}

  /** What they gain, or what they lose; one sentence each. */
  static List<String> compare(Settings before, Settings after, boolean widened) {
    IamAccess more = access(widened ? after : before);
    IamAccess less = access(widened ? before : after);
    String may = widened ? " may now " : " may no longer ";
    List<String> found = new ArrayList<>();
    for (String role : more.adminRoles()) {
      if (!less.adminRoles().contains(role)) {
        found.add(
            "IAM callers whose role has '"
                + role
                + "' in its ARN"
                + may
                + "do everything: adminRoles "
                + (widened ? "names it" : "names it no more"));
      }
    }
    if (more.everyPrincipal() && !less.everyPrincipal()) {
      found.add(
          "IAM callers that come from no identity pool"
              + may
              + "do everything: enableIamAccess is switched "
              + (widened ? "on" : "off"));
    }
    boolean otherPool =
        more.identityPoolId().isPresent() && !more.identityPoolId().equals(less.identityPoolId());
    if (otherPool) {
      found.add(
          "signed-in identities of the pool "
              + more.identityPoolId().get()
              + may
              + "do what rules let private IAM callers do, whatever role they have");
    }
    return found;
  }

  /** Without its mode nobody calls with IAM. */
  private static IamAccess access(Settings settings) {
    return settings.auth().has(AuthMode.AWS_IAM) ? settings.iam() : IamAccess.NONE;
  }
}
