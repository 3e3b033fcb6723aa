package io.gqlcompile.directives.planned;

import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.spi.Definitions;
import io.gqlcompile.spi.DirectivePlugin;
import io.gqlcompile.spi.SchemaRule;
import java.util.List;

/** Directives that come with a later version: every use is an error that says so. */
abstract class PlannedDirective implements DirectivePlugin {
  static final RuleId ID = new RuleId("DirectiveNotSupportedYet");

  private final String name;
  private final String definitions;
  private final List<String> directives;

  PlannedDirective(String name, String definitions, List<String> directives) {
    this.name = name;
    this.definitions = definitions;
    this.directives = directives;
  }

  @Override
  public final String name() {
    return name;
  }

  @Override
  public final SourceFile definitions() {
    return Definitions.load(PlannedDirective.class, definitions);
  }

  @Override
  public final boolean isAlwaysActive() {
    return true;
  }

  @Override
  public final List<SchemaRule> rules() {
    return List.of(SchemaRule.of(ID, context -> PlannedUses.report(context, directives)));
  }
}
