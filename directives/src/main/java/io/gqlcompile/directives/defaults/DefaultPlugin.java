package io.gqlcompile.directives.defaults;

import io.gqlcompile.source.SourceFile;
import io.gqlcompile.spi.Definitions;
import io.gqlcompile.spi.DirectivePlugin;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.List;

/** {@code @default}. Changes no type: a non-null field stays required in the create input. */
public final class DefaultPlugin implements DirectivePlugin {
  @Override
  public String name() {
    return "default";
  }

  @Override
  public SourceFile definitions() {
    return Definitions.load(DefaultPlugin.class, "directive.graphqls");
  }

  @Override
  public List<String> after() {
    return List.of("model");
  }

  @Override
  public List<SchemaRule> rules() {
    return DefaultRules.all();
  }

  @Override
  public void resolve(ResolveContext context) {
    DefaultResolvers.add(context);
  }
}
