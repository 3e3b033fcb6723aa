package io.gqlcompile.directives.auth;

import io.gqlcompile.spi.SchemaRule;
import java.util.ArrayList;
import java.util.List;

/** The rules of {@code @auth}. */
final class AuthRules {
  private AuthRules() {}

  static List<SchemaRule> all() {
    return new ArrayList<>();
  }
}
