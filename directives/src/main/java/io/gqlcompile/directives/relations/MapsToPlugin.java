package io.gqlcompile.directives.relations;

import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.spi.Definitions;
import io.gqlcompile.spi.DirectivePlugin;
import io.gqlcompile.spi.StageContext;
import java.util.List;

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
}
