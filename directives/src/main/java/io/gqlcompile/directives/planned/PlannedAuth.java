package io.gqlcompile.directives.planned;

import java.util.List;

/** The directives of {@code auth.graphqls}. */
public final class PlannedAuth extends PlannedDirective {
  /** For the service loader. */
  public PlannedAuth() {
    super("planned-auth", "auth.graphqls", List.of("auth"));
  }
}
