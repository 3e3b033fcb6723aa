package io.gqlcompile.directives.auth;

import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.spi.Definitions;
import io.gqlcompile.spi.DirectivePlugin;
import io.gqlcompile.spi.ProvisionContext;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.spi.SchemaRule;
import io.gqlcompile.spi.StageContext;
import java.util.List;

/** {@code @auth}. Goes last, because it protects whatever the others generate. */
public final class AuthPlugin implements DirectivePlugin {
  private static final List<String> OTHERS =
      List.of(
          "model",
          "primaryKey",
          "index",
          "hasOne",
          "hasMany",
          "belongsTo",
          "manyToMany",
          "relations",
          "mapsTo",
          "refersTo",
          "default",
          "validate",
          "function",
          "http",
          "predictions",
          "searchable",
          "sql",
          "generation",
          "conversation");

  @Override
  public String name() {
    return "auth";
  }

  @Override
  public boolean isAllowedInExtensions() {
    return true;
  }

  @Override
  public SourceFile definitions() {
    return Definitions.load(AuthPlugin.class, "directive.graphqls");
  }

  @Override
  public List<String> after() {
    return OTHERS;
  }

  /** A schema without any rule is worth a word. */
  @Override
  public boolean isAlwaysActive() {
    return true;
  }

  @Override
  public List<SchemaRule> rules() {
    return AuthRules.all();
  }

  @Override
  public SchemaModel expand(StageContext context) {
    return new AuthExpander(context).expand();
  }

  @Override
  public void resolve(ResolveContext context) {
    new AuthResolvers(context).add();
  }

  @Override
  public void provision(ProvisionContext context) {
    AuthPolicies.add(context);
  }
}
