package io.gqlcompile.directives.auth;

import io.gqlcompile.access.AccessMatrix;
import io.gqlcompile.access.AccessOperation;
import io.gqlcompile.access.Role;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Key;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which fields a role may write: what it may touch, and what the API adds by itself. */
final class WritableFields {
  private static final List<String> VERSION_FIELDS =
      List.of("_version", "_deleted", "_lastChangedAt");

  private final AccessMatrix matrix;
  private final Entity entity;
  private final List<String> foreignKeys;
  private final boolean versioned;

  /**
   * @param foreignKeys the generated columns that hold keys of related items
   */
  WritableFields(AccessMatrix matrix, Entity entity, List<String> foreignKeys, boolean versioned) {
    this.matrix = matrix;
    this.entity = entity;
    this.foreignKeys = List.copyOf(foreignKeys);
    this.versioned = versioned;
  }

  /** What a role may set in a new item. */
  Map<String, VtlLiteral> onCreate(Role role) {
    if (matrix.allowsAll(role, AccessOperation.CREATE)) {
      return everything();
    }
    List<String> allowed = matrix.fields(role, AccessOperation.CREATE);
    return Map.of("fields", VtlLiteral.texts(withGenerated(allowed)));
  }

  /** What a role may change in an item, and what it may set to null. */
  Map<String, VtlLiteral> onUpdate(Role role) {
    if (matrix.allowsAll(role, AccessOperation.UPDATE)
        && matrix.allowsAll(role, AccessOperation.DELETE)) {
      return everything();
    }
    List<String> allowed = new ArrayList<>(matrix.fields(role, AccessOperation.UPDATE));
    allowed.add(entity.key().partition().name());
    Map<String, VtlLiteral> facts = new LinkedHashMap<>();
    facts.put("fields", VtlLiteral.texts(withGenerated(allowed)));
    facts.put("nulls", VtlLiteral.texts(matrix.fields(role, AccessOperation.DELETE)));
    return facts;
  }

  /** Everything. */
  static Map<String, VtlLiteral> everything() {
    return Map.of("all", VtlLiteral.bool(true));
  }

  private List<String> withGenerated(List<String> allowed) {
    Set<String> all = new LinkedHashSet<>(allowed);
    all.addAll(foreignKeys);
    addCondensed(entity.key(), all);
    for (SecondaryIndex index : entity.indexes()) {
      addCondensed(index.key(), all);
    }
    if (versioned) {
      all.addAll(VERSION_FIELDS);
    }
    return new ArrayList<>(all);
  }

  private static void addCondensed(Key key, Set<String> into) {
    if (key.isComposite() && into.containsAll(key.sortNames())) {
      into.add(key.sortAttribute().orElseThrow());
    }
  }
}
