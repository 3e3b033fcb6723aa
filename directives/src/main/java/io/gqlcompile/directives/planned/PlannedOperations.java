package io.gqlcompile.directives.planned;

import java.util.List;

/** The directives of {@code operations.graphqls}. */
public final class PlannedOperations extends PlannedDirective {
  /** For the service loader. */
  public PlannedOperations() {
    super(
        "planned-operations", "operations.graphqls", List.of("sql", "generation", "conversation"));
  }
}
