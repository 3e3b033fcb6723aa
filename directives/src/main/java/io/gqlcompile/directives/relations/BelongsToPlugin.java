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

/** {@code @belongsTo}. */
public final class BelongsToPlugin implements DirectivePlugin {
  @Override
  public String name() {
    return "belongsTo";
  }

  @Override
  public SourceFile definitions() {
    return Definitions.load(BelongsToPlugin.class, "belongsTo.graphqls");
  }

  @Override
  public List<String> after() {
    return List.of("model", "mapsTo", "primaryKey", "index", "hasMany", "hasOne");
  }

  @Override
  public EntityCatalog describe(StageContext context) {
    return RelationEntities.describe(context, RelationKind.BELONGS_TO);
  }

  @Override
  public List<SchemaRule> rules() {
    return RelationRules.of(RelationKind.BELONGS_TO);
  }

  @Override
  public SchemaModel expand(StageContext context) {
    return new RelationExpander(context).expand(RelationKind.BELONGS_TO);
  }

  @Override
  public void resolve(ResolveContext context) {
    new RelationResolvers(context).add(RelationKind.BELONGS_TO);
  }
}
