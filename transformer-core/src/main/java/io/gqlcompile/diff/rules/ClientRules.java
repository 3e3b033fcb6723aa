package io.gqlcompile.diff.rules;

import io.gqlcompile.spi.ChangeRule;
import java.util.List;

final class ClientRules {
  private ClientRules() {}

  static List<ChangeRule> rules() {
    return List.of();
  }
}
