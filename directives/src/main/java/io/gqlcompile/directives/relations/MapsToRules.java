package io.gqlcompile.directives.relations;

import io.gqlcompile.spi.SchemaRule;
import java.util.List;

/** The rules of {@code @mapsTo}. */
final class MapsToRules {
  private MapsToRules() {}

  static List<SchemaRule> all() {
    return List.of();
  }
}
