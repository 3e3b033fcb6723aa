package io.gqlcompile.directives.keys;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.resolver.ResolverEditor;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.table.KeyFacts;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.List;
import java.util.Optional;

/** Makes the resolvers of a model work with its key instead of an id. */
final class PrimaryKeyResolvers {
  private PrimaryKeyResolvers() {}

  static void add(ResolveContext context) {
    for (Entity entity : context.entities().all()) {
      if (entity.explicitKey()) {
        add(context, entity);
      }
    }
  }

  private static void add(ResolveContext context, Entity entity) {
    VtlLiteral key = KeyFacts.of(entity.key());
    at(context, entity, Operation.GET)
        .ifPresent(d -> d.add(Slot.PRE_AUTH, KeyFacts.ofArguments()).fact("key", key));
    at(context, entity, Operation.LIST)
        .ifPresent(
            d ->
                d.add(Slot.PRE_AUTH, KeyFacts.condition())
                    .fact("key", key)
                    .fact("scans", VtlLiteral.bool(true)));
    at(context, entity, Operation.SYNC)
        .ifPresent(
            d ->
                d.add(Slot.PRE_AUTH, KeyFacts.syncQuery())
                    .fact(
                        "tableKeys",
                        new VtlLiteral.Items(List.of(KeyFacts.syncKey(entity.key(), "dbTable")))));
    for (Operation write : new Operation[] {Operation.CREATE, Operation.UPDATE}) {
      at(context, entity, write)
          .ifPresent(
              d ->
                  d.add(Slot.PRE_AUTH, KeyFacts.ofInput())
                      .fact("key", key)
                      .fact("condensed", VtlLiteral.bool(true)));
    }
    at(context, entity, Operation.DELETE)
        .ifPresent(d -> d.add(Slot.PRE_AUTH, KeyFacts.ofInput()).fact("key", key));
  }

  static Optional<ResolverEditor.Draft> at(
      ResolveContext context, Entity entity, Operation operation) {
    String root = operation.isQuery() ? "Query" : "Mutation";
    return entity
        .field(operation)
        .flatMap(name -> context.resolvers().at(Coordinate.member(root, name)));
  }
}
