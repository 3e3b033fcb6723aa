package io.gqlcompile.codegen.client.operation;

import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.naming.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All operations of a schema, in its order. */
public final class Operations {
  private final Map<OperationKind, List<Operation>> byKind;
  private final SelectionGraph graph;

  private Operations(Map<OperationKind, List<Operation>> byKind, SelectionGraph graph) {
    this.byKind = byKind;
    this.graph = graph;
  }

  /**
   * Makes them.
   *
   * @param schema the schema that clients see
   * @param maxDepth how many levels of objects they select, at least 1
   * @param typename whether selections have {@code __typename}
   */
  public static Operations of(SchemaModel schema, int maxDepth, boolean typename) {
    SelectionGraph graph = new SelectionGraph(schema, typename);
    Map<OperationKind, List<Operation>> byKind = new EnumMap<>(OperationKind.class);
    for (OperationKind kind : OperationKind.values()) {
      Optional<ObjectDef> root = schema.object(kind.rootType(schema.roots()));
      byKind.put(kind, root.isEmpty() ? List.of() : all(kind, root.get(), graph, maxDepth));
    }
    return new Operations(byKind, graph);
  }

  private static List<Operation> all(
      OperationKind kind, ObjectDef root, SelectionGraph graph, int maxDepth) {
    List<Operation> operations = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (FieldDef field : root.fields()) {
      Optional<SelectionSet> selection = graph.of(field, maxDepth);
      if (selection.isPresent() || graph.isLeaf(field)) {
        String name = Words.upperFirst(field.name());
        for (int i = 2; !names.add(name); i++) {
          name = Words.upperFirst(field.name()) + "_" + i;
        }
        operations.add(new Operation(kind, name, field, selection));
      }
    }
    return Collections.unmodifiableList(operations);
  }

  /** Those of a kind. */
  public List<Operation> of(OperationKind kind) {
    return byKind.get(kind);
  }

  /** All: queries, mutations, subscriptions. */
  public List<Operation> all() {
    List<Operation> all = new ArrayList<>();
    byKind.values().forEach(all::addAll);
    return all;
  }

  /** The object types that a value of an interface or union may have. */
  public List<ObjectDef> possible(String type) {
    return graph.possible(type);
  }

  /** The interfaces and unions that an object type belongs to. */
  public List<String> abstractTypes(ObjectDef type) {
    return graph.abstractTypes(type);
  }

  /** The selections that operations use, each after those that it uses itself. */
  public List<SelectionSet> selections() {
    Set<SelectionSet> found = new LinkedHashSet<>();
    all().forEach(operation -> operation.selection().ifPresent(set -> collect(set, found)));
    return new ArrayList<>(found);
  }

  /** The selections that one operation uses, itself included. */
  public static List<SelectionSet> selections(SelectionSet root) {
    Set<SelectionSet> found = new LinkedHashSet<>();
    collect(root, found);
    return new ArrayList<>(found);
  }

  private static void collect(SelectionSet set, Set<SelectionSet> found) {
    if (found.contains(set)) {
      return;
    }
    set.fields().forEach(f -> f.selection().ifPresent(s -> collect(s, found)));
    set.cases()
        .forEach(c -> c.fields().forEach(f -> f.selection().ifPresent(s -> collect(s, found))));
    found.add(set);
  }
}
