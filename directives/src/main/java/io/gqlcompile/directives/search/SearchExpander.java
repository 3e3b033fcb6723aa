package io.gqlcompile.directives.search;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.expand.FilterTypes;
import io.gqlcompile.expand.SandboxAccess;
import io.gqlcompile.expand.SearchResults;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaEditor;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.naming.ScalarTypes;
import io.gqlcompile.spi.StageContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds the search query of each model, and the types that it takes and gives. */
final class SearchExpander {
  private final StageContext context;
  private final SchemaEditor editor;

  SearchExpander(StageContext context) {
    this.context = context;
    this.editor = context.schema().edit();
  }

  SchemaModel expand() {
    List<DirectiveUse> sandbox = SandboxAccess.directives(context.settings());
    for (SearchUse use : SearchUse.all(context.input())) {
      Optional<Entity> entity = context.entities().get(use.type().name());
      if (entity.isPresent() && entity.get().has(Operation.SEARCH)) {
        SharedTypes.add(editor);
        addTypes(context.schema().object(entity.get().name()).orElseThrow());
        addQuery(entity.get(), use.type().hasDirective("auth") ? List.of() : sandbox);
        SearchResults.ALL.forEach(
            type -> sandbox.forEach(directive -> editor.addDirective(type, directive)));
      }
    }
    return editor.build();
  }

  private void addQuery(Entity entity, List<DirectiveUse> directives) {
    String model = entity.name();
    List<InputValueDef> arguments = new ArrayList<>();
    arguments.add(InputValueDef.of("filter", TypeRef.of(name(model, "FilterInput"))));
    arguments.add(InputValueDef.of("sort", TypeRef.of(name(model, "SortInput")).list()));
    arguments.add(InputValueDef.of("limit", TypeRef.of("Int")));
    arguments.add(InputValueDef.of("nextToken", TypeRef.of("String")));
    arguments.add(InputValueDef.of("from", TypeRef.of("Int")));
    arguments.add(
        InputValueDef.of("aggregates", TypeRef.of(name(model, "AggregationInput")).list()));
    String field = entity.field(Operation.SEARCH).orElseThrow();
    editor.putField(
        context.schema().roots().query(),
        FieldDef.of(field, TypeRef.of(name(model, "Connection")))
            .withArguments(arguments)
            .withDirectives(directives));
  }

  private void addTypes(ObjectDef model) {
    editor.putIfAbsent(connection(model.name()));
    List<InputValueDef> filters = new ArrayList<>();
    List<InputValueDef> enumFilters = new ArrayList<>();
    List<String> sortable = new ArrayList<>();
    List<String> aggregated = new ArrayList<>();
    for (FieldDef field : model.fields()) {
      String base = field.type().baseName();
      Optional<String> scalar = ScalarTypes.baseOf(base);
      if (scalar.isPresent()) {
        filters.add(filter(field, scalar.get()));
        sortable.add(field.name());
      } else if (context.input().isEnum(base)) {
        enumFilters.add(filter(field, "String"));
      } else {
        continue;
      }
      aggregated.add(field.name());
    }
    filters.addAll(enumFilters);
    String filter = name(model.name(), "FilterInput");
    editor.putIfAbsent(InputDef.of(filter, FilterTypes.withLogic(filter, filters, true)));
    addSort(model.name(), sortable);
    addAggregation(model.name(), aggregated);
  }

  private static InputValueDef filter(FieldDef field, String scalar) {
    return InputValueDef.of(field.name(), TypeRef.of(name(scalar, "FilterInput")));
  }

  private void addSort(String model, List<String> fields) {
    String field = name(model, "SortableFields");
    editor.putIfAbsent(EnumDef.of(field, fields));
    editor.putIfAbsent(
        InputDef.of(
            name(model, "SortInput"),
            List.of(
                InputValueDef.of("field", TypeRef.of(field)),
                InputValueDef.of("direction", TypeRef.of(SharedTypes.DIRECTION)))));
  }

  private void addAggregation(String model, List<String> fields) {
    String field = name(model, "AggregateField");
    editor.putIfAbsent(EnumDef.of(field, fields));
    editor.putIfAbsent(
        InputDef.of(
            name(model, "AggregationInput"),
            List.of(
                InputValueDef.of("name", TypeRef.of("String").nonNull()),
                InputValueDef.of("type", TypeRef.of(SharedTypes.AGGREGATE).nonNull()),
                InputValueDef.of("field", TypeRef.of(field).nonNull()))));
  }

  private static ObjectDef connection(String model) {
    return ObjectDef.of(
        name(model, "Connection"),
        List.of(
            FieldDef.of("items", TypeRef.of(model).list().nonNull()),
            FieldDef.of("nextToken", TypeRef.of("String")),
            FieldDef.of("total", TypeRef.of("Int")),
            FieldDef.of("aggregateItems", TypeRef.of(SearchResults.AGGREGATE).list().nonNull())));
  }

  private static String name(String of, String what) {
    return "Searchable" + of + what;
  }
}
