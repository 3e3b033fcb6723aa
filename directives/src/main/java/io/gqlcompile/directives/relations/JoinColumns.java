package io.gqlcompile.directives.relations;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.entity.Key;
import io.gqlcompile.entity.KeyField;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.naming.Words;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.spi.StageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of join models that are stored under the older name of a renamed side. */
final class JoinColumns {
  private JoinColumns() {}

  /**
   * One column.
   *
   * @param model the join model
   * @param index the index that starts with it
   * @param name its name in the API
   * @param storedName the name it is stored under
   */
  record Column(String model, String index, String name, String storedName) {}

  static List<Column> all(SchemaModel schema, EntityCatalog entities, Settings settings) {
    List<Column> columns = new ArrayList<>();
    for (Map.Entry<String, List<ManyToManyUse>> relation :
        ManyToManyUse.byRelation(schema).entrySet()) {
      for (ManyToManyUse side : relation.getValue()) {
        Optional<Entity> entity = entities.get(side.type().name());
        if (entity.isPresent() && entities.contains(relation.getKey())) {
          add(columns, relation.getKey(), entity.get(), settings);
        }
      }
    }
    return columns;
  }

  /** Gives the indexes of join models the names under which their keys are stored. */
  static EntityCatalog describe(StageContext context) {
    EntityCatalog.Editor editor = context.entities().edit();
    for (Column column : all(context.schema(), context.entities(), context.settings())) {
      editor
          .get(column.model())
          .flatMap(entity -> entity.index(column.index()))
          .ifPresent(
              index ->
                  editor.update(column.model(), e -> e.withIndexReplaced(stored(column, index))));
    }
    return editor.build();
  }

  private static SecondaryIndex stored(Column column, SecondaryIndex index) {
    KeyField old = index.key().partition();
    KeyField partition = new KeyField(column.storedName(), old.type(), old.attributeType());
    Key key = new Key(partition, index.key().sort());
    List<String> fields = new ArrayList<>();
    key.fields().forEach(field -> fields.add(field.name()));
    return new SecondaryIndex(
        index.name(),
        key,
        index.local(),
        index.projection(),
        index.included(),
        index.queryField().map(q -> GraphQlNames.indexQueryField(column.model(), fields)),
        index.location());
  }

  private static void add(List<Column> into, String model, Entity side, Settings settings) {
    if (side.name().equals(side.storedName())) {
      return;
    }
    boolean byKeyName = settings.is(Flag.RESPECT_PRIMARY_KEY_IN_RELATIONS);
    String key = byKeyName ? Words.upperFirst(side.key().partition().name()) : "ID";
    into.add(
        new Column(
            model,
            "by" + side.storedName(),
            Words.lowerFirst(side.name()) + key,
            Words.lowerFirst(side.storedName()) + key));
  }
}
