package io.gqlcompile.directives.relations;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.naming.GraphQlNames;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.ResolverEditor;
import io.gqlcompile.resolver.ResolverKind;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.table.KeyFacts;
import io.gqlcompile.table.RelationFacts;
import io.gqlcompile.table.TableFunctions;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.Map;
import java.util.Optional;

/** Declares the resolvers of relation fields. */
final class RelationResolvers {
  /** The stack of all relation fields. */
  static final String STACK = "ConnectionStack";

  private final ResolveContext context;
  private final TableFunctions table;
  private final ForeignKeys keys;
  private final FieldMaps maps;

  RelationResolvers(ResolveContext context) {
    this.context = context;
    this.table = new TableFunctions(context.settings());
    this.keys = new ForeignKeys(context.input(), context.entities(), context.settings());
    this.maps = FieldMaps.of(context.input(), context.entities(), context.settings());
  }

  void add(RelationKind kind) {
    for (Relation relation : Relation.all(context.input(), kind)) {
      add(relation);
    }
  }

  /** Several references after the first are stored condensed, for the index that reads by them. */
  private void condense(Relation relation, RelationTarget target, Entity related) {
    boolean indexed = relation.byReferences() && relation.kind() != RelationKind.BELONGS_TO;
    Optional<SecondaryIndex> index = target.index().flatMap(related::index);
    if (!indexed || index.isEmpty()) {
      return;
    }
    String label = "global secondary index";
    // Deployed projects find these mutations by their default names only.
    at(GraphQlNames.createMutation(related.name()))
        .ifPresent(draft -> KeyFacts.condense(draft, index.get(), label, "creating"));
    at(GraphQlNames.updateMutation(related.name()))
        .ifPresent(draft -> KeyFacts.condense(draft, index.get(), label, "updating"));
  }

  private Optional<ResolverEditor.Draft> at(String mutation) {
    return context.resolvers().at(Coordinate.member("Mutation", mutation));
  }

  /** Items that are stored under other names get their names in the API back. */
  private void mapFields(Relation relation, ResolverEditor.Draft draft) {
    Map<String, String> names = maps.of(relation.related());
    if (!names.isEmpty()) {
      FieldMapping.onRead(draft, names, relation.kind() == RelationKind.HAS_MANY);
    }
  }

  private void add(Relation relation) {
    RelationTarget target = RelationTarget.of(relation, context.input(), context.entities(), keys);
    Entity related = context.entities().get(relation.related()).orElseThrow();
    boolean many = relation.kind() == RelationKind.HAS_MANY;
    PipelineFunction data = many ? table.queryItems(related) : table.getItem(related);
    boolean condensed = relation.byReferences() || target.sourceFields().size() > 2;
    ResolverEditor.Draft draft =
        context
            .resolvers()
            .declare(
                relation.coordinate(),
                ResolverKind.QUERY,
                ResourceNames.resolver(relation.type().name(), relation.field().name()),
                STACK,
                data)
            .fact("relation", RelationFacts.of(target.sourceFields(), condensed))
            .fact("key", KeyFacts.of(target.key()));
    mapFields(relation, draft);
    condense(relation, target, related);
    target.index().ifPresent(index -> draft.fact("index", VtlLiteral.text(index)));
    if (many) {
      draft.fact("limit", new VtlLiteral.Num(Integer.toString(relation.limit())));
    }
  }
}
