package io.gqlcompile.codegen.client.operation;

import io.gqlcompile.model.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether two fields may stand under one name in an answer: GraphQL's rule SameResponseShape
 * (specification of October 2021, 5.3.2).
 */
final class Shapes {
  private final Map<Pair, Boolean> known = new HashMap<>();

  private record Pair(SelectionSet one, SelectionSet other) {}

  boolean areSame(SelectedField one, SelectedField other) {
    if (!areSame(one.field().type(), other.field().type())) {
      return false;
    }
    boolean isLeaf = one.selection().isEmpty();
    if (isLeaf || other.selection().isEmpty()) {
      return isLeaf
          && other.selection().isEmpty()
          && one.field().type().baseName().equals(other.field().type().baseName());
    }
    return areSame(one.selection().get(), other.selection().get());
  }

  private boolean areSame(SelectionSet one, SelectionSet other) {
    if (one == other) {
      return true;
    }
    Pair pair = new Pair(one, other);
    Boolean before = known.get(pair);
    if (before == null) {
      before = compare(one, other);
      known.put(pair, before);
    }
    return before;
  }

  private boolean compare(SelectionSet one, SelectionSet other) {
    Map<String, List<SelectedField>> byName = new HashMap<>();
    all(one).forEach(f -> byName.computeIfAbsent(f.responseName(), n -> new ArrayList<>()).add(f));
    for (SelectedField field : all(other)) {
      for (SelectedField same : byName.getOrDefault(field.responseName(), List.of())) {
        if (!areSame(field, same)) {
          return false;
        }
      }
    }
    return true;
  }

  private static List<SelectedField> all(SelectionSet set) {
    List<SelectedField> all = new ArrayList<>(set.fields());
    set.cases().forEach(c -> all.addAll(c.fields()));
    return all;
  }

  private static boolean areSame(TypeRef one, TypeRef other) {
    if (one instanceof TypeRef.Named || other instanceof TypeRef.Named) {
      return one instanceof TypeRef.Named && other instanceof TypeRef.Named;
    }
    if (one instanceof TypeRef.NonNull a && other instanceof TypeRef.NonNull b) {
      return areSame(a.of(), b.of());
    }
    return one instanceof TypeRef.ListOf a
        && other instanceof TypeRef.ListOf b
        && areSame(a.of(), b.of());
  }
}
