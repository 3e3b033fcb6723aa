package io.gqlcompile.directives.relations;

import io.gqlcompile.source.SourceFile;
import io.gqlcompile.spi.Definitions;
import io.gqlcompile.spi.DirectivePlugin;
import io.gqlcompile.spi.SchemaRule;
import java.util.List;

/** {@code @refersTo}: for SQL models only, which means that here every use is a mistake. */
public final class RefersToPlugin implements DirectivePlugin {
  @Override
  public String name() {
    return "refersTo";
  }

  @Override
  public SourceFile definitions() {
    return Definitions.load(RefersToPlugin.class, "refersTo.graphqls");
  }

  @Override
  public List<SchemaRule> rules() {
    return List.of(SchemaRule.of(RefersToRule.ID, RefersToRule::check));
  }
}
