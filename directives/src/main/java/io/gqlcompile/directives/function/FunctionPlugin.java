package io.gqlcompile.directives.function;

import io.gqlcompile.source.SourceFile;
import io.gqlcompile.spi.Definitions;
import io.gqlcompile.spi.DirectivePlugin;
import io.gqlcompile.spi.ProvisionContext;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.List;

/** {@code @function}. */
public final class FunctionPlugin implements DirectivePlugin {
  @Override
  public String name() {
    return "function";
  }

  @Override
  public boolean isAllowedInExtensions() {
    return true;
  }

  @Override
  public SourceFile definitions() {
    return Definitions.load(FunctionPlugin.class, "directive.graphqls");
  }

  @Override
  public List<String> after() {
    return List.of("model", "index", "hasOne", "hasMany", "belongsTo", "manyToMany");
  }

  @Override
  public List<SchemaRule> rules() {
    return FunctionRules.all();
  }

  @Override
  public void resolve(ResolveContext context) {
    FunctionResolvers.add(context);
  }

  @Override
  public void provision(ProvisionContext context) {
    LambdaStack.add(context.stacks(), LambdaSources.of(context.input()));
  }
}
