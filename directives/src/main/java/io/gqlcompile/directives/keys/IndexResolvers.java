package io.gqlcompile.directives.keys;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.resolver.ResolverKind;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.table.EntityTable;
import io.gqlcompile.table.Gate;
import io.gqlcompile.table.KeyFacts;
import io.gqlcompile.table.TableFunctions;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Declares the resolvers of index queries, and keeps indexed attributes up to date on writes. */
final class IndexResolvers {
  private final ResolveContext context;
  private final TableFunctions table;

  IndexResolvers(ResolveContext context) {
    this.context = context;
    this.table = new TableFunctions(context.settings());
  }

  void add() {
    for (Entity entity : context.entities().all()) {
      List<SecondaryIndex> declared = declared(entity);
      for (SecondaryIndex index : declared) {
        index.queryField().ifPresent(name -> addQuery(entity, index, name));
      }
      addWrites(entity, declared);
      addSync(entity, declared);
    }
  }

  /** The indexes that {@code @index} asks for, not those that relations imply. */
  private List<SecondaryIndex> declared(Entity entity) {
    List<SecondaryIndex> indexes = new ArrayList<>();
    for (IndexUse use :
        IndexUse.of(context.input().object(entity.name()).orElseThrow(), context.settings())) {
      entity.index(use.name()).ifPresent(indexes::add);
    }
    return indexes;
  }

  private void addQuery(Entity entity, SecondaryIndex index, String queryField) {
    String query = "Query";
    context
        .resolvers()
        .declare(
            Coordinate.member(query, queryField),
            ResolverKind.QUERY,
            ResourceNames.resolver("Query", queryField),
            EntityTable.stack(entity),
            table.queryItems(entity))
        .add(Slot.POST_AUTH, Gate.function(context.settings()))
        .add(Slot.KEYS, KeyFacts.condition())
        .fact("key", KeyFacts.of(index.key()))
        .fact("index", VtlLiteral.text(index.name()));
  }

  private void addSync(Entity entity, List<SecondaryIndex> indexes) {
    List<VtlLiteral> keys = new ArrayList<>();
    indexes.forEach(index -> keys.add(KeyFacts.syncKey(index.key(), index.name())));
    if (!keys.isEmpty()) {
      PrimaryKeyResolvers.at(context, entity, Operation.SYNC)
          .ifPresent(
              d ->
                  d.add(Slot.PRE_AUTH, KeyFacts.syncQuery())
                      .fact("indexKeys", new VtlLiteral.Items(keys)));
    }
  }

  private void addWrites(Entity entity, List<SecondaryIndex> indexes) {
    if (indexes.isEmpty()) {
      return;
    }
    Set<String> partitions = new LinkedHashSet<>();
    indexes.forEach(index -> partitions.add(index.key().partition().name()));
    PrimaryKeyResolvers.at(context, entity, Operation.CREATE)
        .ifPresent(d -> d.fact("indexed", VtlLiteral.texts(new ArrayList<>(partitions))));
    addComposites(entity, indexes, Operation.CREATE, "creating");
    addComposites(entity, indexes, Operation.UPDATE, "updating");
  }

  private void addComposites(
      Entity entity, List<SecondaryIndex> indexes, Operation operation, String action) {
    for (SecondaryIndex index : indexes) {
      PrimaryKeyResolvers.at(context, entity, operation)
          .ifPresent(draft -> KeyFacts.condense(draft, index, "@index", action));
    }
  }
}
