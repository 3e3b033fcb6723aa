package io.gqlcompile.internal.transform;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.internal.validate.SchemaReader;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.resolver.ResolverEditor;
import io.gqlcompile.resolver.ResolverPlan;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.spi.CheckContext;
import io.gqlcompile.spi.DirectivePlugin;
import io.gqlcompile.spi.ResolveContext;
import io.gqlcompile.spi.SchemaRule;
import io.gqlcompile.spi.StageContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The stages that ask one plug-in after the other, each with what the one before has made. */
final class PluginStages {
  /** How many types make up for the cost of starting threads. */
  private static final int WORTH_SPLITTING = 150;

  private PluginStages() {}

  static Set<String> allowedInExtensions(List<DirectivePlugin> plugins) {
    Set<String> allowed = new HashSet<>();
    for (DirectivePlugin plugin : plugins) {
      if (plugin.isAllowedInExtensions()) {
        allowed.add(plugin.name());
      }
    }
    return allowed;
  }

  static List<SourceFile> definitionsOf(List<DirectivePlugin> plugins) {
    List<SourceFile> definitions = new ArrayList<>();
    definitions.add(SchemaReader.appSync());
    plugins.forEach(plugin -> definitions.add(plugin.definitions()));
    return definitions;
  }

  static List<DirectivePlugin> active(List<DirectivePlugin> installed, SchemaModel schema) {
    Set<String> used = UsedDirectives.in(schema);
    List<DirectivePlugin> active = new ArrayList<>();
    for (DirectivePlugin plugin : installed) {
      if (plugin.isAlwaysActive() || used.contains(plugin.name())) {
        active.add(plugin);
      }
    }
    return active;
  }

  static SchemaModel synthesize(
      List<DirectivePlugin> plugins, SchemaModel written, Settings settings) {
    SchemaModel schema = written;
    for (DirectivePlugin plugin : plugins) {
      schema = plugin.synthesize(new StageContext(written, schema, EntityCatalog.EMPTY, settings));
    }
    return schema;
  }

  static EntityCatalog describe(
      List<DirectivePlugin> plugins, SchemaModel input, Settings settings) {
    EntityCatalog entities = EntityCatalog.EMPTY;
    for (DirectivePlugin plugin : plugins) {
      entities = plugin.describe(new StageContext(input, input, entities, settings));
    }
    return entities;
  }

  static void check(
      List<DirectivePlugin> plugins,
      SchemaModel input,
      EntityCatalog entities,
      Settings settings,
      Diagnostics into) {
    List<SchemaRule> rules = new ArrayList<>();
    plugins.forEach(plugin -> rules.addAll(plugin.rules()));
    boolean splits = input.types().size() >= WORTH_SPLITTING;
    Threads.map(rules, splits, rule -> findings(rule, input, entities, settings))
        .forEach(into::addAll);
  }

  private static List<Diagnostic> findings(
      SchemaRule rule, SchemaModel input, EntityCatalog entities, Settings settings) {
    Diagnostics findings = new Diagnostics();
    rule.check(new CheckContext(input, entities, settings, findings));
    return findings.sorted();
  }

  static SchemaModel expand(
      List<DirectivePlugin> plugins, SchemaModel input, EntityCatalog entities, Settings settings) {
    SchemaModel schema = input;
    for (DirectivePlugin plugin : plugins) {
      schema = plugin.expand(new StageContext(input, schema, entities, settings));
    }
    return schema;
  }

  static List<ResolverPlan> resolve(
      List<DirectivePlugin> plugins,
      SchemaModel input,
      SchemaModel expanded,
      EntityCatalog entities,
      Settings settings) {
    ResolverEditor editor = new ResolverEditor();
    ResolveContext context = new ResolveContext(input, expanded, entities, settings, editor);
    plugins.forEach(plugin -> plugin.resolve(context));
    return editor.build();
  }
}
