package io.gqlcompile.expand;

import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.Settings;
import java.util.List;

/** The AppSync directives that open models without {@code @auth} to API keys in sandbox mode. */
public final class SandboxAccess {
  private SandboxAccess() {}

  /** The directives; empty outside sandbox mode, or if API keys are the default anyway. */
  public static List<DirectiveUse> directives(Settings settings) {
    boolean needed = settings.is(Flag.SANDBOX) && settings.auth().defaultMode() != AuthMode.API_KEY;
    return needed ? List.of(DirectiveUse.of("aws_api_key")) : List.of();
  }
}
