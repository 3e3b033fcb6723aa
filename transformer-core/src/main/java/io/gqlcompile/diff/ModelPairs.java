package io.gqlcompile.diff;

import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.deployed.DeployedTable;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.naming.ResourceNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the models that are on both sides. */
final class ModelPairs {
  private ModelPairs() {}

  static List<ModelPair> of(DeployedApi before, DeployedApi after) {
    Map<String, ObjectDef> old = models(before);
    List<ModelPair> pairs = new ArrayList<>();
    models(after)
        .forEach(
            (stored, type) -> {
              if (old.containsKey(stored)) {
                pairs.add(new ModelPair(stored, old.get(stored), type));
              }
            });
    return pairs;
  }

  /** The types of the expanded schema that are models, by the logical ids of their tables. */
  private static Map<String, ObjectDef> models(DeployedApi api) {
    Map<String, ObjectDef> models = new LinkedHashMap<>();
    if (api.written().isPresent()) {
      for (Entity entity : api.written().get().entities().all()) {
        api.schema()
            .object(entity.name())
            .ifPresent(type -> models.put(ResourceNames.table(entity.storedName()), type));
      }
      return models;
    }
    for (DeployedTable table : api.tables().values()) {
      api.schema()
          .object(table.storedName())
          .ifPresent(type -> models.put(table.logicalId(), type));
    }
    return models;
  }
}
