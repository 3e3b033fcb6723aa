package io.gqlcompile.project.explain;

import java.util.List;

/**
 * One function of a resolver's pipeline.
 *
 * @param slot the slot that it runs in, for example {@code postAuth}
 * @param name what it does, for example {@code gate}
 * @param resource the logical id of its function
 * @param stack the stack of that resource; empty for the root
 * @param dataSource the logical id of its data source
 * @param dataSourceType AppSync's name of the data source's type
 * @param request its request template
 * @param response its response template
 * @param origins what in the schema asks for it
 */
public record Step(
    String slot,
    String name,
    String resource,
    String stack,
    String dataSource,
    String dataSourceType,
    Template request,
    Template response,
    List<Origin> origins) {
  /** Keeps its own copy. */
  public Step {
    origins = List.copyOf(origins);
  }

  /**
   * A mapping template.
   *
   * @param file where it is in the build, below {@code resolvers/}; empty if it is written into the
   *     stack itself
   * @param text what it says
   */
  public record Template(String file, String text) {}
}
