package io.gqlcompile.directives.http;

import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.spi.Definitions;
import io.gqlcompile.spi.DirectivePlugin;
import io.gqlcompile.spi.ProvisionContext;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.spi.SchemaRule;
import io.gqlcompile.spi.StageContext;
import java.util.List;

/** {@code @http}. */
public final class HttpPlugin implements DirectivePlugin {
  @Override
  public String name() {
    return "http";
  }

  @Override
  public boolean isAllowedInExtensions() {
    return true;
  }

  @Override
  public SourceFile definitions() {
    return Definitions.load(HttpPlugin.class, "directive.graphqls");
  }

  @Override
  public List<String> after() {
    return List.of("model", "index", "hasOne", "hasMany", "belongsTo", "manyToMany", "function");
  }

  @Override
  public List<SchemaRule> rules() {
    return HttpRules.all();
  }

  @Override
  public SchemaModel expand(StageContext context) {
    return HttpExpander.expand(context);
  }

  @Override
  public void resolve(ResolveContext context) {
    HttpResolvers.add(context);
  }

  @Override
  public void provision(ProvisionContext context) {
    HttpStack.add(context.stacks(), HttpSources.of(context.input()));
  }
}
