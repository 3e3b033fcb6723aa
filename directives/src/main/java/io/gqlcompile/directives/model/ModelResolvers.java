package io.gqlcompile.directives.model;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.naming.ResourceNames;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.ResolverEditor;
import io.gqlcompile.resolver.ResolverKind;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.table.Gate;
import io.gqlcompile.table.TableFunctions;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Declares the resolvers of each model's root fields. */
final class ModelResolvers {
  /** The fact that tells {@code writeItem} what to do. */
  private static final String OPERATION = "operation";

  private final ResolveContext context;
  private final TableFunctions table;
  private final PipelineFunction gate;

  ModelResolvers(ResolveContext context) {
    this.context = context;
    this.table = new TableFunctions(context.settings());
    this.gate = Gate.function(context.settings());
  }

  void add() {
    for (Entity entity : context.entities().all()) {
      addReads(entity);
      addWrites(entity);
      addSubscriptions(entity, Operation.ON_CREATE);
      addSubscriptions(entity, Operation.ON_UPDATE);
      addSubscriptions(entity, Operation.ON_DELETE);
    }
  }

  private void addReads(Entity entity) {
    String model = entity.name();
    declare(entity, Operation.GET, ResourceNames.getResolver(model), table.getItem(entity));
    declare(entity, Operation.LIST, ResourceNames.listResolver(model), table.queryItems(entity));
    declare(entity, Operation.SYNC, ResourceNames.syncResolver(model), table.syncItems(entity))
        .ifPresent(draft -> draft.fact("deltaMilliseconds", new VtlLiteral.Num("1800000")));
  }

  private void addWrites(Entity entity) {
    String model = entity.name();
    declare(entity, Operation.CREATE, ResourceNames.createResolver(model), table.writeItem(entity))
        .ifPresent(
            draft -> {
              draft.add(Slot.INIT, ModelTemplates.DEFAULTS);
              draft.fact(OPERATION, VtlLiteral.text("create"));
              draft.fact("model", VtlLiteral.text(model));
              draft.fact("autoId", VtlLiteral.bool(hasFilledId(entity)));
              draft.fact("stamps", stamps(entity.createdAt(), entity.updatedAt()));
            });
    declare(entity, Operation.UPDATE, ResourceNames.updateResolver(model), table.writeItem(entity))
        .ifPresent(
            draft -> {
              draft.add(Slot.INIT, ModelTemplates.DEFAULTS);
              draft.fact(OPERATION, VtlLiteral.text("update"));
              draft.fact("stamps", stamps(Optional.empty(), entity.updatedAt()));
            });
    declare(entity, Operation.DELETE, ResourceNames.deleteResolver(model), table.writeItem(entity))
        .ifPresent(draft -> draft.fact(OPERATION, VtlLiteral.text("delete")));
  }

  private void addSubscriptions(Entity entity, Operation operation) {
    String root = "Subscription";
    for (String field : entity.fields(operation)) {
      ResolverEditor.Draft draft =
          context
              .resolvers()
              .declare(
                  Coordinate.member(root, field),
                  ResolverKind.SUBSCRIPTION,
                  ResourceNames.resolver("Subscription", field),
                  entity.name(),
                  ModelTemplates.SUBSCRIBE);
      if (entity.guarded()) {
        draft.add(Slot.POST_AUTH, gate);
      }
    }
  }

  private Optional<ResolverEditor.Draft> declare(
      Entity entity, Operation operation, String logicalId, PipelineFunction data) {
    Optional<String> field = entity.field(operation);
    if (field.isEmpty()) {
      return Optional.empty();
    }
    boolean isQuery = operation.isQuery();
    String root = isQuery ? "Query" : "Mutation";
    ResolverEditor.Draft draft =
        context
            .resolvers()
            .declare(
                Coordinate.member(root, field.get()),
                isQuery ? ResolverKind.QUERY : ResolverKind.MUTATION,
                logicalId,
                entity.name(),
                data);
    draft.add(Slot.POST_AUTH, gate);
    if (context.settings().isVersioned()) {
      draft.fact("versioned", VtlLiteral.bool(true));
    }
    return Optional.of(draft);
  }

  private boolean hasFilledId(Entity entity) {
    Optional<ObjectDef> type = context.schema().object(entity.name());
    String base =
        type.flatMap(t -> t.field("id")).map(FieldDef::type).map(t -> t.baseName()).orElse("");
    return base.equals("ID") || base.equals("String");
  }

  private static VtlLiteral stamps(Optional<String> created, Optional<String> updated) {
    List<String> fields = new ArrayList<>();
    created.ifPresent(fields::add);
    updated.ifPresent(fields::add);
    return VtlLiteral.texts(fields);
  }
}
