package io.gqlcompile.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which resolvers read which index of which table: worked out from their templates. */
final class IndexUses {
  private static final Pattern INDEX =
      Pattern.compile("[\"']index[\"']\\s*[:,]\\s*[\"']([^\"'$]+)[\"']");
  private static final String REQUEST = "RequestMappingTemplate";
  private static final String FILE = "RequestMappingTemplateS3Location";

  private final Templates templates;

  private IndexUses(Templates templates) {
    this.templates = templates;
  }

  /**
   * An index that a resolver reads.
   *
   * @param table the logical id of the table
   * @param index its name
   */
  record Use(String table, String index) {}

  /** The uses of all resolvers; those without are left out. */
  static Map<ResourceId, Set<Use>> of(Templates templates) {
    IndexUses uses = new IndexUses(templates);
    Map<ResourceId, Set<Use>> found = new LinkedHashMap<>();
    templates.each(
        Templates.RESOLVER,
        (id, resource) -> {
          Set<Use> own = uses.of(id, Tree.object(resource, "Properties"));
          if (!own.isEmpty()) {
            found.put(id, own);
          }
        });
    return found;
  }

  private Set<Use> of(ResourceId resolver, Map<String, Object> properties) {
    Set<Use> found = new LinkedHashSet<>();
    add(found, resolver.stack(), properties);
    for (Object function : Tree.list(Tree.object(properties, "PipelineConfig"), "Functions")) {
      References.target(templates, resolver.stack(), function)
          .ifPresent(
              id -> add(found, id.stack(), Tree.object(templates.resource(id), "Properties")));
    }
    return found;
  }

  private void add(Set<Use> found, String stack, Map<String, Object> properties) {
    Matcher index = INDEX.matcher(text(properties));
    if (!index.find()) {
      return;
    }
    Set<String> tables = tables(stack, properties);
    do {
      String name = index.group(1);
      tables.forEach(table -> found.add(new Use(table, name)));
    } while (index.find());
  }

  private String text(Map<String, Object> properties) {
    List<String> parts = new ArrayList<>();
    strings(properties.get(REQUEST), parts);
    List<String> location = new ArrayList<>();
    strings(properties.get(FILE), location);
    int at = String.join("", location).indexOf("/resolvers/");
    if (at >= 0) {
      Optional<String> file = templates.text(String.join("", location).substring(at + 1));
      file.ifPresent(parts::add);
    }
    return String.join("", parts);
  }

  private static void strings(Object value, List<String> into) {
    if (value instanceof String text) {
      into.add(text);
    } else if (value instanceof List<?> list) {
      list.forEach(each -> strings(each, into));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((name, each) -> strings(name.equals("Ref") ? "" : each, into));
    }
  }

  /** The tables that a resolver or function names, or that its data source has. */
  private Set<String> tables(String stack, Map<String, Object> properties) {
    Set<String> tables = new TreeSet<>();
    for (String name : References.of(properties)) {
      References.target(templates, stack, Map.of("Ref", name))
          .ifPresent(id -> addTable(id, tables, 0));
    }
    return tables;
  }

  private void addTable(ResourceId id, Set<String> tables, int depth) {
    Map<String, Object> resource = templates.resource(id);
    if (Templates.TABLE.equals(resource.get("Type"))) {
      tables.add(id.name());
    } else if (depth == 0 && "AWS::AppSync::DataSource".equals(resource.get("Type"))) {
      for (String name : References.of(resource)) {
        References.target(templates, id.stack(), Map.of("Ref", name))
            .ifPresent(target -> addTable(target, tables, 1));
      }
    }
  }
}
