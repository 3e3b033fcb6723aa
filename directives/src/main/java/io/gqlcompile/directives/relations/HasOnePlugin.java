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

/** {@code @hasOne}. */
public final class HasOnePlugin implements DirectivePlugin {
  @Override
  public String name() {
    return "hasOne";
  }

  @Override
  public SourceFile definitions() {
    return Definitions.load(HasOnePlugin.class, "hasOne.graphqls");
  }

  @Override
  public List<String> after() {
    return List.of("model", "mapsTo", "primaryKey", "index", "hasMany");
  }

  @Override
  public EntityCatalog describe(StageContext context) {
    return RelationEntities.describe(context, RelationKind.HAS_ONE);
  }

  @Override
  public List<SchemaRule> rules() {
    return RelationRules.of(RelationKind.HAS_ONE);
  }

  @Override
  public SchemaModel expand(StageContext context) {
    return new RelationExpander(context).expand(RelationKind.HAS_ONE);
  }

  @Override
  public void resolve(ResolveContext context) {
    new RelationResolvers(context).add(RelationKind.HAS_ONE);
  }
}
