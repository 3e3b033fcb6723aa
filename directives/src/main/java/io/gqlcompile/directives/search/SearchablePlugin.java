package io.gqlcompile.directives.search;

import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.entity.Operation;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.spi.Definitions;
import io.gqlcompile.spi.DirectivePlugin;
import io.gqlcompile.spi.ProvisionContext;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.spi.SchemaRule;
import io.gqlcompile.spi.StageContext;
import java.util.List;

/** {@code @searchable}. Goes after all that add fields to a model, because it searches them. */
public final class SearchablePlugin implements DirectivePlugin {
  @Override
  public String name() {
    return SearchUse.NAME;
  }

  @Override
  public SourceFile definitions() {
    return Definitions.load(SearchablePlugin.class, "directive.graphqls");
  }

  @Override
  public List<String> after() {
    return List.of(
        "model", "primaryKey", "index", "hasOne", "hasMany", "belongsTo", "manyToMany", "default");
  }

  @Override
  public EntityCatalog describe(StageContext context) {
    EntityCatalog.Editor editor = context.entities().edit();
    for (SearchUse use : SearchUse.all(context.schema())) {
      use.query()
          .ifPresent(
              query ->
                  editor.update(
                      use.type().name(), entity -> entity.withOperation(Operation.SEARCH, query)));
    }
    return editor.build();
  }

  @Override
  public List<SchemaRule> rules() {
    return SearchRules.all();
  }

  @Override
  public SchemaModel expand(StageContext context) {
    return new SearchExpander(context).expand();
  }

  @Override
  public void resolve(ResolveContext context) {
    SearchResolvers.add(context);
  }

  @Override
  public void provision(ProvisionContext context) {
    SearchStack.add(context);
  }
}
