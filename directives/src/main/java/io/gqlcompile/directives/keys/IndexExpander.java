package io.gqlcompile.directives.keys;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.expand.ConnectionTypes;
import io.gqlcompile.expand.EnumLists;
import io.gqlcompile.expand.FilterTypes;
import io.gqlcompile.expand.KeyConditionTypes;
import io.gqlcompile.expand.SandboxAccess;
import io.gqlcompile.expand.SortDirection;
import io.gqlcompile.model.DirectiveUse;
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

/** Adds a query field for each index that has one. */
final class IndexExpander {
  private final StageContext context;
  private final SchemaEditor editor;
  private final FilterTypes filters;

  IndexExpander(StageContext context) {
    this.context = context;
    this.editor = context.schema().edit();
    this.filters = new FilterTypes(context.input(), editor);
  }

  SchemaModel expand() {
    for (Entity entity : context.entities().all()) {
      if (isIndexed(entity)) {
        // Only an id that is no ID has an entry until here.
        editor.removeField(GraphQlNames.rawConditionInput(entity.name()), "id");
      }
      for (SecondaryIndex index : entity.indexes()) {
        index.queryField().ifPresent(name -> add(entity, index, name));
      }
    }
    return editor.build();
  }

  private boolean isIndexed(Entity entity) {
    return context.input().object(entity.name()).stream()
        .flatMap(declared -> declared.fields().stream())
        .anyMatch(field -> field.hasDirective("index"));
  }

  private void add(Entity entity, SecondaryIndex index, String queryField) {
    ObjectDef declared = context.input().object(entity.name()).orElseThrow();
    List<DirectiveUse> access =
        declared.hasDirective("auth") ? List.of() : SandboxAccess.directives(context.settings());
    String connection = GraphQlNames.rawConnection(entity.name());
    ConnectionTypes.add(editor, connection, entity.name());
    String filter = GraphQlNames.rawFilterInput(entity.name());
    filters.addFilter(filter, declared, EnumLists.ALL);
    List<InputValueDef> arguments = new ArrayList<>();
    String partition = index.key().partition().type().baseName();
    arguments.add(
        InputValueDef.of(index.key().partition().name(), TypeRef.of(partition).nonNull()));
    String keyName = Words.upperFirst(index.name());
    KeyConditionTypes.sortArgument(editor, entity.name(), keyName, index.key())
        .ifPresent(arguments::add);
    arguments.add(SortDirection.argument(editor));
    arguments.add(InputValueDef.of("filter", TypeRef.of(filter)));
    arguments.add(InputValueDef.of("limit", TypeRef.of("Int")));
    arguments.add(InputValueDef.of("nextToken", TypeRef.of("String")));
    editor.putField(
        context.schema().roots().query(),
        FieldDef.of(queryField, TypeRef.of(connection))
            .withArguments(arguments)
            .withDirectives(access));
  }
}
