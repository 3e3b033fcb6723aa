package io.gqlcompile.directives.search;

import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.Literal;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.naming.GraphQlNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One {@code @searchable}, decoded.
 *
 * @param type the type that it is on
 * @param query the name of the search query; empty if it is switched off
 * @param directive the use itself
 */
record SearchUse(ObjectDef type, Optional<String> query, DirectiveUse directive) {
  static final String NAME = "searchable";
  static final String QUERIES = "queries";

  /** All uses in a schema, in its order. */
  static List<SearchUse> all(SchemaModel schema) {
    List<SearchUse> uses = new ArrayList<>();
    for (TypeDef type : schema.types()) {
      if (type instanceof ObjectDef object) {
        object.directive(NAME).ifPresent(use -> uses.add(decode(object, use)));
      }
    }
    return uses;
  }

  /** Without a map, or with null for it, the query has its default name. */
  private static SearchUse decode(ObjectDef type, DirectiveUse directive) {
    Optional<Literal> queries = directive.argument(QUERIES);
    Optional<String> query = Optional.of(GraphQlNames.searchQuery(type.name()));
    if (queries.isPresent() && queries.get() instanceof Literal.Fields map) {
      query = map.get("search").flatMap(Literal::asText).filter(name -> !name.isEmpty());
    }
    return new SearchUse(type, query, directive);
  }
}
