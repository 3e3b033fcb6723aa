package io.gqlcompile.directives.relations;

import io.gqlcompile.spi.SchemaRule;
import java.util.List;

/** The rules of relations. */
final class RelationRules {
  private RelationRules() {}

  static List<SchemaRule> of(RelationKind kind) {
    return List.of();
  }
}
