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

/** {@code @index}. */
public final class IndexPlugin implements DirectivePlugin {
  @Override
  public String name() {
    return "index";
  }

  @Override
  public SourceFile definitions() {
    return Definitions.load(IndexPlugin.class, "index.graphqls");
  }

  @Override
  public List<String> after() {
    return List.of("model", "primaryKey");
  }

  @Override
  public EntityCatalog describe(StageContext context) {
    return KeyEntities.indexes(context);
  }

  @Override
  public List<SchemaRule> rules() {
    return IndexRules.all();
  }

  @Override
  public SchemaModel expand(StageContext context) {
    return new IndexExpander(context).expand();
  }

  @Override
  public void resolve(ResolveContext context) {
    new IndexResolvers(context).add();
  }
}
