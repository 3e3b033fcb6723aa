package io.gqlcompile.directives.keys;

import io.gqlcompile.spi.SchemaRule;
import java.util.List;

final class PrimaryKeyRules {
  private PrimaryKeyRules() {}

  static List<SchemaRule> all() {
    return List.of();
  }
}
