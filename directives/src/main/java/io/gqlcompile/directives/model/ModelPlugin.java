package io.gqlcompile.directives.model;

import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.spi.Definitions;
import io.gqlcompile.spi.DirectivePlugin;
import io.gqlcompile.spi.ProvisionContext;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.spi.SchemaRule;
import io.gqlcompile.spi.StageContext;
import java.util.List;

/**
 * {@code @model}. Always active, because the operator inputs that it brings are part of every
 * schema.
 */
public final class ModelPlugin implements DirectivePlugin {
  @Override
  public String name() {
    return "model";
  }

  @Override
  public SourceFile definitions() {
    return Definitions.load(ModelPlugin.class, "directive.graphqls");
  }

  @Override
  public boolean isAlwaysActive() {
    return true;
  }

  @Override
  public EntityCatalog describe(StageContext context) {
    return ModelEntities.describe(context);
  }

  @Override
  public List<SchemaRule> rules() {
    return ModelRules.all();
  }

  @Override
  public SchemaModel expand(StageContext context) {
    return new ModelExpander(context).expand();
  }

  @Override
  public void resolve(ResolveContext context) {
    new ModelResolvers(context).add();
  }

  @Override
  public void provision(ProvisionContext context) {
    new ModelStacks(context).add();
  }
}
