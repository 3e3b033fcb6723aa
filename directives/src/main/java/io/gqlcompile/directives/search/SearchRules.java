package io.gqlcompile.directives.search;

import io.gqlcompile.spi.SchemaRule;
import java.util.List;

/** The rules of {@code @searchable}. */
final class SearchRules {
  private SearchRules() {}

  static List<SchemaRule> all() {
    return List.of();
  }
}
