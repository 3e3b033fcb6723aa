package io.gqlcompile.directives.relations;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Key;
import io.gqlcompile.entity.KeyField;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.expand.ConnectionTypes;
import io.gqlcompile.expand.EnumLists;
import io.gqlcompile.expand.FilterTypes;
import io.gqlcompile.expand.KeyConditionTypes;
import io.gqlcompile.expand.SortDirection;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaEditor;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.naming.Words;
import io.gqlcompile.spi.StageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds foreign keys to types and inputs, and turns lists of items into pages. */
final class RelationExpander {
  private final StageContext context;
  private final SchemaEditor editor;
  private final FilterTypes filters;
  private final ForeignKeys keys;

  RelationExpander(StageContext context) {
    this.context = context;
    this.editor = context.schema().edit();
    this.filters = new FilterTypes(context.input(), editor);
    this.keys = new ForeignKeys(context.input(), context.entities(), context.settings());
  }

  SchemaModel expand(RelationKind kind) {
    for (Relation relation : Relation.all(context.input(), kind)) {
      if (context.entities().contains(relation.type().name())) {
        expand(relation);
      }
    }
    return editor.build();
  }

  private void expand(Relation relation) {
    if (relation.isImplicit()) {
      addForeignKey(relation);
    }
    if (relation.kind() == RelationKind.HAS_MANY) {
      addPage(relation);
    }
  }

  private void addForeignKey(Relation relation) {
    boolean required = relation.field().type().isNonNull();
    boolean onRelated = relation.kind() == RelationKind.HAS_MANY;
    String holder = onRelated ? relation.related() : relation.type().name();
    boolean reused =
        relation.kind() == RelationKind.BELONGS_TO
            && keys.counterpart(relation)
                .filter(back -> back.kind() == RelationKind.HAS_MANY)
                .isPresent();
    if (reused) {
      return;
    }
    // Existing clients know the subscription filter's entry on the side that has the list.
    String subscriber = relation.type().name();
    for (KeyField key : keys.of(relation)) {
      add(holder, subscriber, key, required);
    }
  }

  private void add(String holder, String subscriber, KeyField key, boolean required) {
    TypeRef type = required ? key.type().nonNull() : key.type();
    if (!editor.hasField(holder, key.name())) {
      editor.putField(holder, FieldDef.of(key.name(), type));
    }
    put(GraphQlNames.createInput(holder), key.name(), type);
    put(GraphQlNames.updateInput(holder), key.name(), key.type());
    TypeRef operators = TypeRef.of(GraphQlNames.scalarOperatorInput(key.type().baseName()));
    put(GraphQlNames.filterInput(holder), key.name(), operators);
    put(GraphQlNames.conditionInput(holder), key.name(), operators);
    filters
        .subscriptionOperatorInput(key.type().baseName())
        .ifPresent(
            operator ->
                put(
                    GraphQlNames.subscriptionFilterInput(subscriber),
                    key.name(),
                    TypeRef.of(operator)));
  }

  private void put(String input, String field, TypeRef type) {
    editor.putInputFieldIfAbsent(input, InputValueDef.of(field, type));
  }

  private void addPage(Relation relation) {
    String related = relation.related();
    String connection = GraphQlNames.rawConnection(related);
    ConnectionTypes.add(editor, connection, related);
    String filter = GraphQlNames.rawFilterInput(related);
    addFilter(filter, related);
    List<InputValueDef> arguments = new ArrayList<>();
    addSortArgument(relation, arguments);
    arguments.add(InputValueDef.of("filter", TypeRef.of(filter)));
    arguments.add(SortDirection.argument(editor));
    arguments.add(InputValueDef.of("limit", TypeRef.of("Int")));
    arguments.add(InputValueDef.of("nextToken", TypeRef.of("String")));
    editor.updateField(
        relation.type().name(),
        relation.field().name(),
        field -> field.withArguments(arguments).withType(TypeRef.of(connection)));
  }

  private void addFilter(String filter, String model) {
    Optional<ObjectDef> type = context.input().object(model);
    if (type.isEmpty() || editor.hasType(filter)) {
      return;
    }
    filters.addFilter(filter, type.get(), EnumLists.NONE);
    if (context.settings().isVersioned()) {
      put(filter, "_deleted", TypeRef.of(GraphQlNames.scalarOperatorInput("Boolean")));
    }
  }

  /** The sort key of the table or of the named index; existing clients know no other. */
  private void addSortArgument(Relation relation, List<InputValueDef> arguments) {
    if (relation.byReferences() || relation.fields().size() > 1) {
      return;
    }
    Entity related = context.entities().get(relation.related()).orElseThrow();
    Optional<SecondaryIndex> index = relation.indexName().flatMap(related::index);
    Key key = index.map(SecondaryIndex::key).orElse(related.key());
    String keyName = index.map(i -> Words.upperFirst(i.name())).orElse(GraphQlNames.PRIMARY);
    KeyConditionTypes.sortArgument(editor, relation.related(), keyName, key)
        .ifPresent(arguments::add);
  }
}
