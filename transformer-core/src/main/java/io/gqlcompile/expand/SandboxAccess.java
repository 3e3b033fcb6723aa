package io.gqlcompile.expand;

import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.Settings;
import java.util.ArrayList;
import java.util.List;

/**
 * The AppSync directives that open models without {@code @auth}: to API keys in sandbox mode, to
 * IAM if every IAM principal may do everything.
 */
public final class SandboxAccess {
  private SandboxAccess() {}

  /** The directives; none if nobody else gets in than by the default mode. */
  public static List<DirectiveUse> directives(Settings settings) {
    AuthMode usual = settings.auth().defaultMode();
    boolean sandbox = settings.is(Flag.SANDBOX);
    boolean iam = settings.iam().everyPrincipal();
    List<DirectiveUse> directives = new ArrayList<>();
    if (sandbox && (iam || usual != AuthMode.API_KEY)) {
      directives.add(DirectiveUse.of("aws_api_key"));
    }
    if (iam && (sandbox || usual != AuthMode.AWS_IAM)) {
      directives.add(DirectiveUse.of("aws_iam"));
    }
    return directives;
  }
}
