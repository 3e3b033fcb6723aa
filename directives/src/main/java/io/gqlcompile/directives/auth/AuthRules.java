package io.gqlcompile.directives.auth;

import io.gqlcompile.spi.SchemaRule;
import java.util.ArrayList;
import java.util.List;

/** The rules of {@code @auth}. */
final class AuthRules {
  private AuthRules() {}

  static List<SchemaRule> all() {
    List<SchemaRule> rules = new ArrayList<>(PlacementRules.all());
    rules.addAll(RuleRules.all());
    rules.addAll(ModelAuthRules.all());
    rules.addAll(AuthWarnings.all());
    return rules;
  }
}
