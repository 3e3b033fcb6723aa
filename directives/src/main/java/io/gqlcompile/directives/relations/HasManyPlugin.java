package io.gqlcompile.directives.relations;

import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.spi.Definitions;
import io.gqlcompile.spi.DirectivePlugin;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.spi.SchemaRule;
import io.gqlcompile.spi.StageContext;
import java.util.List;

/** {@code @hasMany}. */
public final class HasManyPlugin implements DirectivePlugin {
  @Override
  public String name() {
    return "hasMany";
  }

  @Override
  public SourceFile definitions() {
    return Definitions.load(HasManyPlugin.class, "hasMany.graphqls");
  }

  @Override
  public List<String> after() {
    return List.of("model", "mapsTo", "primaryKey", "index", "manyToMany");
  }

  @Override
  public EntityCatalog describe(StageContext context) {
    return RelationEntities.describe(context, RelationKind.HAS_MANY);
  }

  @Override
  public List<SchemaRule> rules() {
    return RelationRules.of(RelationKind.HAS_MANY);
  }

  @Override
  public SchemaModel expand(StageContext context) {
    return new RelationExpander(context).expand(RelationKind.HAS_MANY);
  }

  @Override
  public void resolve(ResolveContext context) {
    new RelationResolvers(context).add(RelationKind.HAS_MANY);
  }
}
