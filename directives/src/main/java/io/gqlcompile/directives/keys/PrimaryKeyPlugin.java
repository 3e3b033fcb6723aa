package io.gqlcompile.directives.keys;

import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.spi.Definitions;
import io.gqlcompile.spi.DirectivePlugin;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.spi.SchemaRule;
import io.gqlcompile.spi.StageContext;
import java.util.List;

/** {@code @primaryKey}. */
public final class PrimaryKeyPlugin implements DirectivePlugin {
  @Override
  public String name() {
    return "primaryKey";
  }

  @Override
  public SourceFile definitions() {
    return Definitions.load(PrimaryKeyPlugin.class, "primaryKey.graphqls");
  }

  @Override
  public List<String> after() {
    return List.of("model");
  }

  @Override
  public EntityCatalog describe(StageContext context) {
    return KeyEntities.primaryKeys(context);
  }

  @Override
  public List<SchemaRule> rules() {
    return PrimaryKeyRules.all();
  }

  @Override
  public SchemaModel expand(StageContext context) {
    return new PrimaryKeyExpander(context).expand();
  }

  @Override
  public void resolve(ResolveContext context) {
    PrimaryKeyResolvers.add(context);
  }
}
