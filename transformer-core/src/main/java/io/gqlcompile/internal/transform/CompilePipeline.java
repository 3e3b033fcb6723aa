package io.gqlcompile.internal.transform;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.budget.Budget;
import io.gqlcompile.budget.BudgetMeter;
import io.gqlcompile.budget.BudgetRules;
import io.gqlcompile.custom.Customization;
import io.gqlcompile.deployed.Snapshot;
import io.gqlcompile.deployed.WrittenSchema;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.internal.custom.CustomStackMerge;
import io.gqlcompile.internal.custom.ParameterNames;
import io.gqlcompile.internal.custom.StackPlacement;
import io.gqlcompile.internal.custom.TemplateBinder;
import io.gqlcompile.internal.validate.ReadSchema;
import io.gqlcompile.internal.validate.SchemaReader;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.resolver.ResolverPlan;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceLocation;
import io.gqlcompile.spi.DirectivePlugin;
import io.gqlcompile.spi.Emitter;
import io.gqlcompile.spi.ProvisionContext;
import io.gqlcompile.spi.TemplateCheck;
import io.gqlcompile.stack.LinkedTemplate;
import io.gqlcompile.stack.StackEditor;
import io.gqlcompile.stack.StackLinker;
import io.gqlcompile.stack.StackModel;
import io.gqlcompile.stack.StackPacker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * From a request to a result: read, synthesize, describe, check, expand, resolve, bind, provision,
 * place.
 */
public final class CompilePipeline {
  private final CompileRequest request;
  private final Diagnostics findings = new Diagnostics();

  private CompilePipeline(CompileRequest request) {
    this.request = request;
  }

  /** Runs all stages; stops after the checks if one of the findings is an error. */
  public static CompileResult run(CompileRequest request) {
    return new CompilePipeline(request).run();
  }

  /**
   * Reads and describes a schema without checking or building anything.
   *
   * @return empty if it cannot be read
   */
  public static Optional<WrittenSchema> describe(CompileRequest request) {
    return new CompilePipeline(request).describe();
  }

  private Optional<WrittenSchema> describe() {
    List<DirectivePlugin> installed = PluginOrder.load(request.pluginLoader());
    ReadSchema read =
        SchemaReader.read(
            request.sources(),
            PluginStages.definitionsOf(installed),
            PluginStages.allowedInExtensions(installed));
    if (read.schema().isEmpty()) {
      return Optional.empty();
    }
    Settings settings = settings(read);
    SchemaModel written = read.schema().get();
    SchemaModel input =
        PluginStages.synthesize(PluginStages.active(installed, written), written, settings);
    return Optional.of(
        new WrittenSchema(
            input,
            PluginStages.describe(PluginStages.active(installed, input), input, settings),
            settings));
  }

  private CompileResult run() {
    List<DirectivePlugin> installed = PluginOrder.load(request.pluginLoader());
    ReadSchema read =
        SchemaReader.read(
            request.sources(),
            PluginStages.definitionsOf(installed),
            PluginStages.allowedInExtensions(installed));
    findings.addAll(read.diagnostics());
    Settings settings = settings(read);
    if (read.schema().isEmpty()) {
      read.faulty().ifPresent(schema -> checkInSpite(installed, schema, settings));
      return failed(false);
    }
    SchemaModel written = read.schema().get();
    List<DirectivePlugin> plugins = PluginStages.active(installed, written);
    SchemaModel input = PluginStages.synthesize(plugins, written, settings);
    plugins = PluginStages.active(installed, input);
    EntityCatalog entities = PluginStages.describe(plugins, input, settings);
    PluginStages.check(plugins, input, entities, settings, findings);
    if (findings.hasErrors()) {
      return failed(true);
    }
    SchemaModel expanded = PluginStages.expand(plugins, input, entities, settings);
    SchemaModel printed = PrintableSchema.of(expanded);
    TemplateBinder.Bound bound =
        bind(PluginStages.resolve(plugins, input, expanded, entities, settings), request.custom());
    List<ResolverPlan> resolvers = bound.resolvers();
    StackEditor stacks = new StackEditor();
    ApiProvisioner.provision(stacks, resolvers, settings);
    ProvisionContext context = new ProvisionContext(input, expanded, entities, settings, stacks);
    plugins.forEach(plugin -> plugin.provision(context));
    ResolverProvisioner.provision(stacks, resolvers, settings);
    StackModel placed = place(stacks.build(), settings);
    if (findings.hasErrors()) {
      return failed(true);
    }
    List<LinkedTemplate> templates = StackLinker.link(placed);
    List<Artifact> own = own(bound.files());
    CompiledApi api =
        new CompiledApi(input, printed, entities, resolvers, placed, templates, settings, own);
    ArtifactSet files = emit(api);
    Budget budget = BudgetMeter.measure(api, files);
    findings.addAll(BudgetRules.check(budget));
    if (findings.hasErrors()) {
      return failed(true);
    }
    return new CompileResult(Optional.of(api), files, told(true), Optional.of(budget));
  }

  private List<Artifact> own(List<Artifact> templates) {
    List<Artifact> files = new ArrayList<>(templates);
    files.addAll(CustomStackMerge.files(request.custom().stacks()));
    files.addAll(request.custom().files());
    return files;
  }

  private TemplateBinder.Bound bind(List<ResolverPlan> resolvers, Customization custom) {
    if (!custom.templates().isEmpty()) {
      for (TemplateCheck check : ServiceLoader.load(TemplateCheck.class, request.pluginLoader())) {
        custom.templates().stream()
            .filter(template -> template.name().endsWith(".vtl"))
            .forEach(template -> findings.addAll(check.check(template)));
      }
    }
    return TemplateBinder.bind(resolvers, custom, findings);
  }

  private StackModel place(StackModel stacks, Settings settings) {
    StackModel placed = StackPlacement.apply(stacks, settings.stackMapping(), findings);
    StackModel packed = StackPacker.pack(placed, request.placement());
    StackModel merged = CustomStackMerge.merge(packed, request.custom().stacks(), findings);
    ParameterNames.check(merged, settings.parameters(), findings);
    return merged;
  }

  /**
   * @param isChecked whether all rules have looked at the schema
   */
  private CompileResult failed(boolean isChecked) {
    return CompileResult.failed(told(isChecked));
  }

  private List<Diagnostic> told(boolean isChecked) {
    return new SilencedFindings(request.settings().suppressions()).of(findings.sorted(), isChecked);
  }

  /**
   * What the rules find in a schema with errors, but for places and types that are known to be
   * wrong: what they say of these follows from the error.
   */
  private void checkInSpite(
      List<DirectivePlugin> installed, SchemaModel faulty, Settings settings) {
    Set<SourceLocation> known = new HashSet<>();
    Set<String> wrongTypes = new HashSet<>();
    for (Diagnostic finding : findings.sorted()) {
      known.add(finding.location());
      if (finding.coordinate().member().isEmpty()) {
        wrongTypes.add(finding.coordinate().type());
      }
    }
    SchemaModel input =
        PluginStages.synthesize(PluginStages.active(installed, faulty), faulty, settings);
    List<DirectivePlugin> plugins = PluginStages.active(installed, input);
    Diagnostics more = new Diagnostics();
    PluginStages.check(
        plugins, input, PluginStages.describe(plugins, input, settings), settings, more);
    for (Diagnostic finding : more.sorted()) {
      boolean follows =
          known.contains(finding.location()) || wrongTypes.contains(finding.coordinate().type());
      if (!follows) {
        findings.add(finding);
      }
    }
  }

  private Settings settings(ReadSchema read) {
    return read.globalAuth().isPresent()
        ? request.settings().with(Flag.SANDBOX, true)
        : request.settings();
  }

  private ArtifactSet emit(CompiledApi api) {
    Set<String> own = new HashSet<>();
    api.files().forEach(file -> own.add(file.path()));
    List<Artifact> artifacts = new ArrayList<>(api.files());
    for (Emitter emitter : ServiceLoader.load(Emitter.class, request.pluginLoader())) {
      List<Artifact> emitted =
          request.earlier().isPresent()
              ? emitter.emit(api, request.earlier().get())
              : emitter.emit(api);
      for (Artifact artifact : emitted) {
        if (!own.contains(artifact.path())) {
          artifacts.add(artifact);
        }
      }
    }
    Snapshot snapshot = new Snapshot(request.sources(), request.settings());
    artifacts.add(new Artifact(Snapshot.NAME, snapshot.print()));
    return ArtifactSet.of(artifacts);
  }
}
