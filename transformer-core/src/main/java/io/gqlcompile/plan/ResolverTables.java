package io.gqlcompile.plan;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which resolvers read or write which tables. */
final class ResolverTables {
  private static final int DEPTH = 3;

  private ResolverTables() {}

  /** The resolvers that reach one of the tables: directly, or by a function and a data source. */
  static Set<ResourceId> reaching(Templates templates, Collection<String> tables) {
    Set<ResourceId> found = new TreeSet<>();
    if (tables.isEmpty()) {
      return found;
    }
    templates.each(
        Templates.RESOLVER,
        (id, resource) -> {
          if (reaches(templates, id, tables, 0)) {
            found.add(id);
          }
        });
    return found;
  }

  private static boolean reaches(
      Templates templates, ResourceId from, Collection<String> tables, int depth) {
    Map<String, Object> resource = templates.resource(from);
    if (Templates.TABLE.equals(resource.get("Type"))) {
      return tables.contains(from.name());
    }
    if (depth > DEPTH || !String.valueOf(resource.get("Type")).startsWith("AWS::AppSync::")) {
      return false;
    }
    for (String name : References.of(resource.get("Properties"))) {
      boolean found =
          References.target(templates, from.stack(), Map.of("Ref", name))
              .filter(target -> reaches(templates, target, tables, depth + 1))
              .isPresent();
      if (found) {
        return true;
      }
    }
    return false;
  }
}
