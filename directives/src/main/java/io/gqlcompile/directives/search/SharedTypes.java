package io.gqlcompile.directives.search;

import io.gqlcompile.expand.SearchResults;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaEditor;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.model.UnionDef;
import io.gqlcompile.source.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Types that the search queries of all models share. */
final class SharedTypes {
  static final String DIRECTION = "SearchableSortDirection";
  static final String AGGREGATE = "SearchableAggregateType";

  private static final String RESULT = "SearchableAggregateGenericResult";
  private static final List<String> TEXT =
      List.of(
          "ne",
          "gt",
          "lt",
          "gte",
          "lte",
          "eq",
          "match",
          "matchPhrase",
          "matchPhrasePrefix",
          "multiMatch",
          "exists",
          "wildcard",
          "regexp",
          "range");
  private static final List<String> NUMBER = List.of("ne", "gt", "lt", "gte", "lte", "eq", "range");

  private SharedTypes() {}

  /** Adds those that the schema does not have. */
  static void add(SchemaEditor editor) {
    addResults(editor);
    addFilter(editor, "String", TEXT);
    addFilter(editor, "Int", NUMBER);
    addFilter(editor, "Float", NUMBER);
    addFilter(editor, "Boolean", List.of("eq", "ne"));
    addFilter(editor, "ID", TEXT);
    editor.putIfAbsent(EnumDef.of(DIRECTION, List.of("asc", "desc")));
    editor.putIfAbsent(
        EnumDef.of(AGGREGATE, List.of("terms", "avg", "min", "max", "sum", "cardinality")));
  }

  private static void addResults(SchemaEditor editor) {
    TypeRef text = TypeRef.of("String");
    put(
        editor,
        SearchResults.AGGREGATE,
        FieldDef.of("name", text.nonNull()),
        FieldDef.of("result", TypeRef.of(RESULT)));
    put(editor, SearchResults.SCALAR, FieldDef.of("value", TypeRef.of("Float").nonNull()));
    put(
        editor,
        SearchResults.BUCKETS,
        FieldDef.of("buckets", TypeRef.of(SearchResults.BUCKET).list()));
    put(
        editor,
        SearchResults.BUCKET,
        FieldDef.of("key", text.nonNull()),
        FieldDef.of("doc_count", TypeRef.of("Int").nonNull()));
    editor.putIfAbsent(
        new UnionDef(
            RESULT,
            List.of(
                new TypeRef.Named(SearchResults.SCALAR, SourceLocation.NONE),
                new TypeRef.Named(SearchResults.BUCKETS, SourceLocation.NONE)),
            List.of(),
            Optional.empty(),
            SourceLocation.NONE));
  }

  private static void put(SchemaEditor editor, String name, FieldDef... fields) {
    editor.putIfAbsent(ObjectDef.of(name, List.of(fields)));
  }

  private static void addFilter(SchemaEditor editor, String scalar, List<String> operators) {
    List<InputValueDef> fields = new ArrayList<>();
    for (String operator : operators) {
      TypeRef type =
          switch (operator) {
            case "range" -> TypeRef.of(scalar).list();
            case "exists" -> TypeRef.of("Boolean");
            default -> TypeRef.of(scalar);
          };
      fields.add(InputValueDef.of(operator, type));
    }
    editor.putIfAbsent(InputDef.of("Searchable" + scalar + "FilterInput", fields));
  }
}
