package io.gqlcompile.directives.relations;

import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.entity.KeyField;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.settings.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which foreign keys of a model are stored under another name than they have in the API: those that
 * are named after a renamed model. By model, from the name in the API to the stored one.
 */
final class FieldMaps {
  private final Map<String, Map<String, String>> byModel = new LinkedHashMap<>();

  private FieldMaps() {}

  static FieldMaps of(SchemaModel schema, EntityCatalog entities, Settings settings) {
    FieldMaps maps = new FieldMaps();
    ForeignKeys keys = new ForeignKeys(schema, entities, settings);
    for (RelationKind kind : RelationKind.values()) {
      for (Relation relation : Relation.all(schema, kind)) {
        if (relation.isImplicit() && relation.indexName().isEmpty()) {
          maps.add(relation, keys);
        }
      }
    }
    JoinColumns.all(schema, entities, settings)
        .forEach(column -> maps.put(column.model(), column.name(), column.storedName()));
    return maps;
  }

  private void add(Relation relation, ForeignKeys keys) {
    boolean onRelated = relation.kind() == RelationKind.HAS_MANY;
    String holder = onRelated ? relation.related() : relation.type().name();
    List<KeyField> current = keys.of(relation);
    List<KeyField> stored = keys.stored(relation);
    for (int i = 0; i < current.size(); i++) {
      put(holder, current.get(i).name(), stored.get(i).name());
    }
  }

  private void put(String model, String current, String stored) {
    if (!current.equals(stored)) {
      byModel.computeIfAbsent(model, m -> new LinkedHashMap<>()).put(current, stored);
    }
  }

  /** The map of a model; empty if all its attributes are stored under their own names. */
  Map<String, String> of(String model) {
    return byModel.getOrDefault(model, Map.of());
  }

  /** Whether no model needs a map. */
  boolean isEmpty() {
    return byModel.isEmpty();
  }
}
