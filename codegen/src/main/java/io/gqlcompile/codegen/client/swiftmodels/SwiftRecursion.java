package io.gqlcompile.codegen.client.swiftmodels;

import io.gqlcompile.codegen.client.data.Association;
import io.gqlcompile.codegen.client.data.DataField;
import io.gqlcompile.codegen.client.data.DataModel;
import io.gqlcompile.codegen.client.data.DataSchema;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Which types would hold themselves if they were structs: such ones have no size in Swift. */
final class SwiftRecursion {
  private final Map<String, List<String>> parts = new LinkedHashMap<>();

  private SwiftRecursion(List<DataModel> types, Predicate<DataField> isPart) {
    for (DataModel type : types) {
      parts.put(
          type.name(), type.fields().stream().filter(isPart).map(DataField::typeName).toList());
    }
  }

  /** Whether the relations of the models lead from one item to itself, other than by a list. */
  static boolean isIn(DataSchema schema) {
    SwiftRecursion models = new SwiftRecursion(schema.models(), SwiftRecursion::isOne);
    return models.parts.keySet().stream().anyMatch(models::holdsItself);
  }

  /** The objects without a table that hold themselves. */
  static List<String> nonModels(DataSchema schema) {
    SwiftRecursion objects = new SwiftRecursion(schema.nonModels(), field -> !field.isList());
    return objects.parts.keySet().stream().filter(objects::holdsItself).toList();
  }

  /** Whether a field is one item of another model. */
  static boolean isOne(DataField field) {
    return field.is(Association.Kind.HAS_ONE) || field.is(Association.Kind.BELONGS_TO);
  }

  private boolean holdsItself(String name) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(name));
    while (!open.isEmpty()) {
      for (String next : parts.getOrDefault(open.remove(), List.of())) {
        if (next.equals(name)) {
          return true;
        }
        if (seen.add(next)) {
          open.add(next);
        }
      }
    }
    return false;
  }
}
