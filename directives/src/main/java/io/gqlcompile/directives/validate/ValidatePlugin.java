package io.gqlcompile.directives.validate;

import io.gqlcompile.source.SourceFile;
import io.gqlcompile.spi.Definitions;
import io.gqlcompile.spi.DirectivePlugin;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.spi.SchemaRule;
import java.util.List;

/** {@code @validate}. Adds nothing to the schema: a broken condition is an error at run time. */
public final class ValidatePlugin implements DirectivePlugin {
  @Override
  public String name() {
    return "validate";
  }

  @Override
  public SourceFile definitions() {
    return Definitions.load(ValidatePlugin.class, "directive.graphqls");
  }

  @Override
  public List<String> after() {
    return List.of("model", "default");
  }

  @Override
  public List<SchemaRule> rules() {
    return ValidateRules.all();
  }

  @Override
  public void resolve(ResolveContext context) {
    ValidateResolvers.add(context);
  }
}
