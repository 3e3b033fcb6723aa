package io.gqlcompile.project.explain;

import io.gqlcompile.CompiledApi;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.table.EntityTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a model's table from its resource. */
final class TableReader {
  private static final List<String> SHOWN_APART =
      List.of(
          "AttributeDefinitions",
          "KeySchema",
          "GlobalSecondaryIndexes",
          "LocalSecondaryIndexes",
          "TableName");

  private final BuiltResources resources;
  private final CompiledApi api;

  TableReader(CompiledApi api, BuiltResources resources) {
    this.api = api;
    this.resources = resources;
  }

  /**
   * Reads.
   *
   * @param readers the fields that read an index, by the index's name
   */
  TableView read(Entity entity, Map<String, List<String>> readers) {
    String id = EntityTable.logicalId(entity);
    Map<String, String> settings = new LinkedHashMap<>();
    resources
        .table(id)
        .ifPresent(
            table -> {
              for (Map.Entry<String, CfnValue> property :
                  table.resource().properties().entries().entrySet()) {
                if (!SHOWN_APART.contains(property.getKey())) {
                  settings.put(property.getKey(), CfnText.of(property.getValue()));
                }
              }
              table.resource().deletionPolicy().ifPresent(p -> settings.put("DeletionPolicy", p));
            });
    return new TableView(
        id,
        resources
            .table(id)
            .map(BuiltResources.Located::stack)
            .orElse(api.stacks().home(EntityTable.stack(entity))),
        resources
            .table(id)
            .flatMap(table -> table.property("TableName"))
            .map(CfnText::of)
            .orElse(CfnText.of(EntityTable.tableName(entity))),
        KeyView.of(entity.key()),
        entity.indexes().stream().map(index -> index(index, readers)).toList(),
        settings);
  }

  private static IndexView index(SecondaryIndex index, Map<String, List<String>> readers) {
    String projection =
        index.included().isEmpty()
            ? index.projection()
            : index.projection() + " " + String.join(", ", index.included());
    return new IndexView(
        index.name(),
        index.local(),
        KeyView.of(index.key()),
        projection,
        readers.getOrDefault(index.name(), List.of()),
        index.location());
  }
}
