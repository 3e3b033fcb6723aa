package io.gqlcompile.directives.relations;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.resolver.ResolverEditor;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.spi.Definitions;
import io.gqlcompile.spi.DirectivePlugin;
import io.gqlcompile.spi.ProvisionContext;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.spi.SchemaRule;
import io.gqlcompile.spi.StageContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code @mapsTo}: the API has the new name of a model, storage keeps the old one. */
public final class MapsToPlugin implements DirectivePlugin {
  @Override
  public String name() {
    return "mapsTo";
  }

  @Override
  public SourceFile definitions() {
    return Definitions.load(MapsToPlugin.class, "mapsTo.graphqls");
  }

  @Override
  public List<String> after() {
    return List.of("model", "index");
  }

  @Override
  public EntityCatalog describe(StageContext context) {
    EntityCatalog.Editor editor = context.entities().edit();
    for (Entity entity : context.entities().all()) {
      context
          .schema()
          .object(entity.name())
          .flatMap(type -> type.directive("mapsTo"))
          .flatMap(use -> use.text("name"))
          .ifPresent(name -> editor.update(entity.name(), e -> e.withStoredName(name)));
    }
    return editor.build();
  }

  @Override
  public List<SchemaRule> rules() {
    return MapsToRules.all();
  }

  @Override
  public void resolve(ResolveContext context) {
    FieldMaps maps = FieldMaps.of(context.input(), context.entities(), context.settings());
    for (Entity entity : context.entities().all()) {
      Map<String, String> names = maps.of(entity.name());
      if (!names.isEmpty()) {
        entity.operations().forEach((operation, fields) -> map(context, operation, fields, names));
        for (SecondaryIndex index : entity.indexes()) {
          index
              .queryField()
              .flatMap(field -> at(context, Operation.LIST, field))
              .ifPresent(draft -> FieldMapping.onRead(draft, names, true));
        }
      }
    }
  }

  private static void map(
      ResolveContext context, Operation operation, List<String> fields, Map<String, String> names) {
    if (operation.isSubscription()) {
      return;
    }
    for (String field : fields) {
      if (operation.isMutation()) {
        at(context, operation, field).ifPresent(d -> FieldMapping.onMutation(d, names));
      } else {
        // The search query is declared after the relations, which need this plug-in before them.
        context
            .resolvers()
            .whenDeclared(
                Coordinate.member("Query", field),
                draft -> FieldMapping.onRead(draft, names, operation != Operation.GET));
      }
    }
  }

  private static Optional<ResolverEditor.Draft> at(
      ResolveContext context, Operation operation, String field) {
    String root = operation.isQuery() ? "Query" : "Mutation";
    return context.resolvers().at(Coordinate.member(root, field));
  }

  @Override
  public void provision(ProvisionContext context) {
    FieldMaps maps = FieldMaps.of(context.input(), context.entities(), context.settings());
    if (!maps.isEmpty()) {
      FieldMappingStack.add(context.stacks());
    }
  }
}
