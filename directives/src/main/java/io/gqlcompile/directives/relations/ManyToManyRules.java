package io.gqlcompile.directives.relations;

import io.gqlcompile.spi.SchemaRule;
import java.util.List;

/** The rules of {@code @manyToMany}. */
final class ManyToManyRules {
  private ManyToManyRules() {}

  static List<SchemaRule> all() {
    return List.of();
  }
}
