package io.gqlcompile.directives.search;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.resolver.DataSourceRef;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.ResolverKind;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.table.Gate;
import io.gqlcompile.vtl.VtlLiteral;
import io.gqlcompile.vtl.VtlTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Declares the resolvers of search queries. */
final class SearchResolvers {
  private static final Set<String> VERSION_FIELDS =
      Set.of("_version", "_deleted", "_lastChangedAt");
  private static final PipelineFunction FIND =
      PipelineFunction.of(
          "findItems",
          new DataSourceRef(
              SearchDomain.STACK,
              SearchDomain.DATA_SOURCE,
              "OpenSearch",
              "AMAZON_ELASTICSEARCH",
              VtlLiteral.map("endpoint", new VtlLiteral.Deployed(SearchDomain.endpoint()))),
          load("findItems.req.vtl"),
          load("findItems.res.vtl"));

  private SearchResolvers() {}

  static void add(ResolveContext context) {
    for (SearchUse use : SearchUse.all(context.input())) {
      context
          .entities()
          .get(use.type().name())
          .filter(entity -> entity.has(Operation.SEARCH))
          .ifPresent(entity -> add(context, use.type(), entity));
    }
  }

  private static void add(ResolveContext context, ObjectDef declared, Entity entity) {
    ObjectDef model = context.schema().object(entity.name()).orElseThrow();
    context
        .resolvers()
        .declare(
            Coordinate.member(
                context.schema().roots().query(), entity.field(Operation.SEARCH).orElseThrow()),
            ResolverKind.QUERY,
            ResourceNames.searchResolver(entity.name()),
            SearchDomain.STACK,
            FIND)
        .add(Slot.POST_AUTH, Gate.function(context.settings()))
        .fact(
            "search",
            VtlLiteral.map(
                "path",
                "/" + IndexFields.index(entity) + "/_search",
                "key",
                VtlLiteral.texts(keyNames(entity)),
                "plain",
                VtlLiteral.texts(plainFields(model)),
                "fields",
                VtlLiteral.texts(declared.fields().stream().map(FieldDef::name).toList()),
                "versioned",
                VtlLiteral.bool(context.settings().isVersioned())));
  }

  private static List<String> keyNames(Entity entity) {
    List<String> names = new ArrayList<>();
    names.add(entity.key().partition().name());
    names.addAll(entity.key().sortNames());
    return names;
  }

  private static List<String> plainFields(ObjectDef model) {
    List<String> names = new ArrayList<>();
    for (FieldDef field : model.fields()) {
      boolean isPlain = IndexFields.isPlain(field.type().baseName());
      if (isPlain && !VERSION_FIELDS.contains(field.name())) {
        names.add(field.name());
      }
    }
    return names;
  }

  private static VtlTemplate load(String file) {
    return VtlTemplate.load(SearchResolvers.class, "search", file);
  }
}
