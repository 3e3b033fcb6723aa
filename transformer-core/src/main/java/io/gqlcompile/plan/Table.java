package io.gqlcompile.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * A table of a template, as far as DynamoDB has rules for its changes.
 *
 * @param id where it is
 * @param resource the resource, not a copy
 * @param physicalName its name, as it is computed; its logical id if CloudFormation chooses one
 */
record Table(ResourceId id, Map<String, Object> resource, Object physicalName) {
  private static final String KEYS = "KeySchema";
  private static final String ATTRIBUTE = "AttributeName";
  static final String DEFINITIONS = "AttributeDefinitions";
  static final String GLOBAL = "GlobalSecondaryIndexes";
  static final String LOCAL = "LocalSecondaryIndexes";
  private static final String NAME = "IndexName";
  private static final String PROJECTION = "Projection";
  private static final String INCLUDED = "NonKeyAttributes";

  /** All tables of a build by logical id. */
  static Map<String, Table> all(Templates templates) {
    Map<String, Table> found = new LinkedHashMap<>();
    templates.each(
        Templates.TABLE,
        (id, resource) -> {
          Object name = Tree.object(resource, "Properties").getOrDefault("TableName", id.name());
          Object resolved = References.resolved(templates, id.stack(), name);
          found.put(id.name(), new Table(id, resource, resolved));
        });
    return found;
  }

  Map<String, Object> properties() {
    return Tree.object(resource, "Properties");
  }

  /** The names of its key's attributes, the partition key first. */
  List<String> key() {
    return key(properties());
  }

  /** The names of the attributes of a table's or an index's key, the partition key first. */
  static List<String> key(Map<String, Object> owner) {
    List<String> names = new ArrayList<>();
    for (Object part : Tree.list(owner, KEYS)) {
      Map<String, Object> element = Tree.object(part);
      String name = String.valueOf(element.get(ATTRIBUTE));
      if ("HASH".equals(element.get("KeyType"))) {
        names.add(0, name);
      } else {
        names.add(name);
      }
    }
    return names;
  }

  /** The DynamoDB types of all key attributes. */
  Map<String, String> types() {
    Map<String, String> types = new LinkedHashMap<>();
    for (Object each : Tree.list(properties(), DEFINITIONS)) {
      Map<String, Object> definition = Tree.object(each);
      types.put(
          String.valueOf(definition.get(ATTRIBUTE)),
          String.valueOf(definition.get("AttributeType")));
    }
    return types;
  }

  /** Its global indexes by name, in the order of the template. */
  Map<String, Map<String, Object>> global() {
    return indexes(GLOBAL);
  }

  Map<String, Map<String, Object>> local() {
    return indexes(LOCAL);
  }

  private Map<String, Map<String, Object>> indexes(String kind) {
    Map<String, Map<String, Object>> found = new LinkedHashMap<>();
    for (Object index : Tree.list(properties(), kind)) {
      Map<String, Object> tree = Tree.object(index);
      found.put(String.valueOf(tree.get(NAME)), tree);
    }
    return found;
  }

  /** What cannot be changed of an index once it is there: keys with their types, projection. */
  String signature(Map<String, Object> index) {
    Map<String, Object> projection = Tree.object(index, PROJECTION);
    TreeSet<String> included = new TreeSet<>();
    Tree.list(projection, INCLUDED).forEach(name -> included.add(String.valueOf(name)));
    return typed(key(index)) + " " + projection.getOrDefault("ProjectionType", "ALL") + included;
  }

  private List<String> typed(List<String> attributes) {
    Map<String, String> types = types();
    return attributes.stream().map(name -> name + ":" + types.get(name)).toList();
  }

  /** Whether DynamoDB would have to make it anew to become another. */
  boolean isReplacedBy(Table next) {
    return !typed(key()).equals(next.typed(next.key())) || !localShape().equals(next.localShape());
  }

  private Map<String, String> localShape() {
    Map<String, String> shape = new LinkedHashMap<>();
    new TreeSet<>(local().keySet()).forEach(name -> shape.put(name, signature(local().get(name))));
    return shape;
  }

  /** Whether its name changes. */
  boolean isRenamedBy(Table next) {
    return !Objects.equals(physicalName(), next.physicalName());
  }

  /** Attributes of keys that several fields make up. */
  List<String> composites() {
    TreeSet<String> found = new TreeSet<>();
    types().keySet().stream().filter(name -> name.contains("#")).forEach(found::add);
    return List.copyOf(found);
  }
}
