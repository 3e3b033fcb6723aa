package io.gqlcompile.directives.predictions;

import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.spi.Definitions;
import io.gqlcompile.spi.DirectivePlugin;
import io.gqlcompile.spi.ProvisionContext;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.spi.SchemaRule;
import io.gqlcompile.spi.StageContext;
import java.util.List;

/** {@code @predictions}. */
public final class PredictionsPlugin implements DirectivePlugin {
  @Override
  public String name() {
    return "predictions";
  }

  @Override
  public SourceFile definitions() {
    return Definitions.load(PredictionsPlugin.class, "directive.graphqls");
  }

  @Override
  public List<String> after() {
    return List.of("model", "index", "hasOne", "hasMany", "belongsTo", "manyToMany", "http");
  }

  @Override
  public List<SchemaRule> rules() {
    return PredictionsRules.all();
  }

  @Override
  public SchemaModel expand(StageContext context) {
    return PredictionsExpander.expand(context);
  }

  @Override
  public void resolve(ResolveContext context) {
    PredictionsResolvers.add(context);
  }

  @Override
  public void provision(ProvisionContext context) {
    new PredictionsStack(context).add();
  }
}
