package io.gqlcompile.directives.relations;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.spi.Definitions;
import io.gqlcompile.spi.DirectivePlugin;
import io.gqlcompile.spi.ProvisionContext;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.spi.SchemaRule;
import io.gqlcompile.spi.StageContext;
import java.util.List;
import java.util.Map;

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
    return List.of("model");
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
      }
    }
  }

  private static void map(
      ResolveContext context, Operation operation, List<String> fields, Map<String, String> names) {
    if (operation.isSubscription()) {
      return;
    }
    String root = operation.isQuery() ? "Query" : "Mutation";
    for (String field : fields) {
      context
          .resolvers()
          .at(Coordinate.member(root, field))
          .ifPresent(
              draft -> {
                if (operation.isMutation()) {
                  FieldMapping.onMutation(draft, names);
                } else {
                  FieldMapping.onRead(draft, names, operation != Operation.GET);
                }
              });
    }
  }

  @Override
  public void provision(ProvisionContext context) {
    FieldMaps maps = FieldMaps.of(context.input(), context.entities(), context.settings());
    if (!maps.isEmpty()) {
      FieldMappingStack.add(context.stacks());
    }
  }
}
