package io.gqlcompile.directives.relations;

import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.spi.Definitions;
import io.gqlcompile.spi.DirectivePlugin;
import io.gqlcompile.spi.SchemaRule;
import io.gqlcompile.spi.StageContext;
import java.util.List;

/**
 * {@code @manyToMany}. Becomes a model of its own and a {@code @hasMany} to it on either side, so
 * all later stages see nothing new.
 */
public final class ManyToManyPlugin implements DirectivePlugin {
  @Override
  public String name() {
    return "manyToMany";
  }

  @Override
  public SourceFile definitions() {
    return Definitions.load(ManyToManyPlugin.class, "manyToMany.graphqls");
  }

  @Override
  public List<String> after() {
    return List.of("model", "mapsTo", "primaryKey", "index");
  }

  @Override
  public SchemaModel synthesize(StageContext context) {
    return new JoinModels(context).add();
  }

  @Override
  public EntityCatalog describe(StageContext context) {
    return JoinColumns.describe(context);
  }

  @Override
  public List<SchemaRule> rules() {
    return ManyToManyRules.all();
  }
}
