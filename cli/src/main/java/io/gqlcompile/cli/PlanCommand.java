package io.gqlcompile.cli;

import io.gqlcompile.ApiDiff;
import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.artifact.DiskSink;
import io.gqlcompile.cli.report.ChangeReport;
import io.gqlcompile.cli.report.PlanReport;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.diff.ChangeSet;
import io.gqlcompile.diff.Consents;
import io.gqlcompile.diff.rules.Renames;
import io.gqlcompile.diff.rules.RetypedAttributes;
import io.gqlcompile.plan.DeploymentPlan;
import io.gqlcompile.plan.DeploymentPlanner;
import io.gqlcompile.plan.PlanFiles;
import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code plan}: how to get from a deployed build to the schema as it is now. */
final class PlanCommand implements Command {
  static final String NAME = "plan";
  private static final String AGAINST = "--against";
  private static final String OUT = "--out";

  /** The finding that a step of the plan does away with. */
  private static final String FILLED_BY_PLAN = "CompositeKeyNotFilled";

  private final Function<CompileRequest, CompileResult> compiler;

  PlanCommand(Function<CompileRequest, CompileResult> compiler) {
    this.compiler = compiler;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(NAME);
    spec.usageMessage()
        .customSynopsis("gql-compile plan --against DIR --out DIR [--schema PATH...] [options]")
        .description("Write the deployments, step by step, that lead to a changed schema.");
    spec.addOption(
        Invocation.value(AGAINST, "DIR", "The build that is deployed.").required(true).build());
    spec.addOption(
        Invocation.value(OUT, "DIR", "Folder of the plan; made if it is not there.")
            .required(true)
            .build());
    CompileOptions.declare(spec, false);
    ConsentOptions.declare(spec);
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Shell shell) throws UsageException, IOException {
    CompileOptions options = CompileOptions.of(parsed);
    Path against = CompileOptions.path(parsed, AGAINST).orElseThrow();
    Path out = CompileOptions.path(parsed, OUT).orElseThrow();
    ArtifactSet deployed = DeployedFiles.read(against, out);
    return Comparison.run(
        compiler,
        options,
        against.toString(),
        shell,
        comparison -> {
          Consents.Verdict verdict = judge(comparison, parsed);
          return verdict.isRefused()
              ? refuse(verdict, shell)
              : finish(plan(deployed, comparison), out, options, shell);
        });
  }

  private static Consents.Verdict judge(Comparison comparison, ParseResult parsed)
      throws UsageException, IOException {
    ApiDiff diff = new ApiDiff();
    CompileRequest request = comparison.request();
    DeployedApi after = diff.of("the new build", comparison.result());
    ChangeSet changes = diff.compare(comparison.before(), after, request.pluginLoader());
    return ConsentOptions.consents(parsed, request.settings())
        .judge(open(changes), ConsentOptions.day(parsed));
  }

  private static DeploymentPlan plan(ArtifactSet deployed, Comparison comparison)
      throws IOException {
    DeployedApi before = comparison.before();
    DeployedApi after = new ApiDiff().of("the new build", comparison.result());
    return new DeploymentPlanner()
        .plan(
            deployed,
            comparison.result().artifacts(),
            Renames.between(before, after),
            RetypedAttributes.between(before, after));
  }

  /** What a plan cannot make good. */
  private static ChangeSet open(ChangeSet changes) {
    return new ChangeSet(
        changes.changes().stream().filter(c -> !c.rule().id().equals(FILLED_BY_PLAN)).toList());
  }

  private static int refuse(Consents.Verdict verdict, Shell shell) {
    ChangeReport report = new ChangeReport(shell.out(), shell.outTheme(), shell.columns());
    report.print(new ChangeSet(verdict.refused()).changes());
    report.print(verdict);
    shell.out().append("no plan was written\n");
    return ExitCode.REFUSED;
  }

  private static int finish(DeploymentPlan plan, Path out, CompileOptions options, Shell shell)
      throws IOException {
    if (!plan.obstacles().isEmpty()) {
      PlanReport.obstacles(shell.err(), plan);
      return ExitCode.FINDINGS;
    }
    new DiskSink(out).write(PlanFiles.of(plan));
    if (!options.quiet()) {
      PlanReport.print(shell.out(), plan, out.toString());
    }
    return ExitCode.OK;
  }
}
