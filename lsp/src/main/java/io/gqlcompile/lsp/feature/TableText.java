package io.gqlcompile.lsp.feature;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Key;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.lsp.workspace.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says how items are stored, as far as the schema compiled the last time. */
final class TableText {
  private static final String UNKNOWN = "\n\nIts table is known once the schema compiles.";

  private final View view;

  TableText(View view) {
    this.view = view;
  }

  private Optional<Entity> entity(String model) {
    return view.compiled().flatMap(api -> api.entities().get(model));
  }

  /** The table of a model, its indexes and operations. */
  String model(String name) {
    Optional<Entity> entity = entity(name);
    if (entity.isEmpty()) {
      return UNKNOWN;
    }
    Entity model = entity.get();
    StringBuilder text = new StringBuilder("\n\nTable `");
    text.append(model.storedName()).append("Table`, key ").append(key(model.key()));
    for (SecondaryIndex index : model.indexes()) {
      text.append("\n- ").append(line(index));
    }
    List<String> operations = new ArrayList<>();
    model.operations().values().forEach(operations::addAll);
    if (!operations.isEmpty()) {
      text.append("\n\nOperations: `").append(String.join("`, `", operations)).append('`');
    }
    return text.toString();
  }

  /** An index. */
  String index(String model, String name) {
    return entity(model)
        .flatMap(entity -> entity.index(name))
        .map(TableText::line)
        .orElse("index `" + name + "` of `" + model + "`");
  }

  /** What a field is to its table; empty if nothing. */
  String field(String type, String name) {
    Optional<Entity> entity = entity(type);
    if (entity.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    if (entity.get().key().uses(name)) {
      text.append("\n\nPart of the primary key ").append(key(entity.get().key()));
    }
    for (SecondaryIndex index : entity.get().indexes()) {
      if (index.key().uses(name)) {
        text.append("\n\nPart of the key of ").append(line(index));
      }
    }
    return text.toString();
  }

  private static String line(SecondaryIndex index) {
    String query = index.queryField().map(field -> ", read by `" + field + "`").orElse("");
    String kind = index.local() ? "local index `" : "index `";
    return kind + index.name() + "` " + key(index.key()) + query;
  }

  private static String key(Key key) {
    String sort = key.sortAttribute().map(name -> ", sorted by `" + name + "`").orElse("");
    return "`" + key.partition().name() + "`" + sort;
  }
}
