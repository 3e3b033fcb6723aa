package io.gqlcompile.directives.keys;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Key;
import io.gqlcompile.entity.KeyField;
import io.gqlcompile.entity.Operation;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Gives operations and inputs of a model the fields of its key in place of the implicit id. */
final class PrimaryKeyExpander {
  private final StageContext context;
  private final SchemaEditor editor;

  PrimaryKeyExpander(StageContext context) {
    this.context = context;
    this.editor = context.schema().edit();
  }

  SchemaModel expand() {
    for (Entity entity : context.entities().all()) {
      if (entity.explicitKey()) {
        expand(entity);
      }
    }
    return editor.build();
  }

  private void expand(Entity entity) {
    ObjectDef declared = context.input().object(entity.name()).orElseThrow();
    boolean hasId = declared.field("id").isPresent();
    if (!hasId) {
      editor.removeField(entity.name(), "id");
    }
    expandGet(entity);
    expandList(entity);
    expandCondition(entity);
    if (entity.has(Operation.CREATE) && !hasId) {
      editor.removeField(GraphQlNames.createInput(entity.name()), "id");
    }
    if (entity.has(Operation.UPDATE)) {
      expandUpdate(entity, hasId);
    }
    if (entity.has(Operation.DELETE)) {
      expandDelete(entity);
    }
  }

  private void expandGet(Entity entity) {
    List<InputValueDef> arguments = new ArrayList<>();
    for (KeyField field : entity.key().fields()) {
      arguments.add(InputValueDef.of(field.name(), TypeRef.of(field.type().baseName()).nonNull()));
    }
    updateQuery(entity, Operation.GET, field -> field.withArguments(arguments));
  }

  private void expandList(Entity entity) {
    Key key = entity.key();
    if (!entity.has(Operation.LIST)) {
      return;
    }
    List<InputValueDef> arguments = new ArrayList<>();
    String partition = key.partition().type().baseName();
    arguments.add(InputValueDef.of(key.partition().name(), TypeRef.of(partition)));
    Optional<InputValueDef> sort =
        KeyConditionTypes.sortArgument(editor, entity.name(), GraphQlNames.PRIMARY, key);
    sort.ifPresent(arguments::add);
    InputValueDef direction = SortDirection.argument(editor);
    updateQuery(
        entity,
        Operation.LIST,
        field -> {
          arguments.addAll(field.arguments());
          arguments.add(direction);
          return field.withArguments(arguments);
        });
  }

  private void updateQuery(Entity entity, Operation operation, UnaryOperator<FieldDef> change) {
    String query = context.schema().roots().query();
    entity.field(operation).ifPresent(name -> editor.updateField(query, name, change));
  }

  private void expandCondition(Entity entity) {
    // Existing clients of a model whose name begins in lower case know its key in conditions.
    String condition = GraphQlNames.rawConditionInput(entity.name());
    editor.removeField(condition, "id");
    // Existing clients of models whose names begin in lower case know entries for key fields.
    if (entity.name().equals(Words.upperFirst(entity.name()))) {
      entity.key().fields().forEach(field -> editor.removeField(condition, field.name()));
    }
  }

  private void expandUpdate(Entity entity, boolean hasId) {
    String input = GraphQlNames.updateInput(entity.name());
    List<InputValueDef> fields = new ArrayList<>();
    for (InputValueDef field : editor.inputFieldList(input)) {
      boolean isKey = entity.key().uses(field.name());
      if (field.name().equals("id") && !isKey) {
        if (hasId) {
          fields.add(field.withType(field.type().nullable()));
        }
      } else {
        fields.add(isKey ? field.withType(field.type().nonNull()) : field);
      }
    }
    editor.setInputFields(input, fields);
  }

  /** The key fields, then what else the input had, but for the implicit id. */
  private void expandDelete(Entity entity) {
    String input = GraphQlNames.deleteInput(entity.name());
    Map<String, InputValueDef> fields = new LinkedHashMap<>();
    for (KeyField field : entity.key().fields()) {
      fields.put(
          field.name(),
          InputValueDef.of(field.name(), TypeRef.of(field.type().baseName()).nonNull()));
    }
    for (InputValueDef field : editor.inputFieldList(input)) {
      boolean implicitId = field.name().equals("id") && field.type().baseName().equals("ID");
      if (!implicitId) {
        fields.putIfAbsent(field.name(), field);
      }
    }
    editor.setInputFields(input, new ArrayList<>(fields.values()));
  }
}
