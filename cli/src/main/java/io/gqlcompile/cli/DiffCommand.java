package io.gqlcompile.cli;

import io.gqlcompile.ApiDiff;
import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.cli.report.Annotation;
import io.gqlcompile.cli.report.ChangeJson;
import io.gqlcompile.cli.report.ChangeReport;
import io.gqlcompile.cli.report.GithubCommands;
import io.gqlcompile.cli.report.SarifLog;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.ChangeSet;
import io.gqlcompile.diff.Consents;
import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code diff}: what a change does to what is deployed. */
final class DiffCommand implements Command {
  static final String NAME = "diff";
  private static final String AGAINST = "--against";
  private static final String LIVE = "--live";
  private static final String OPERATIONS = "--operations";

  private final Function<CompileRequest, CompileResult> compiler;

  DiffCommand(Function<CompileRequest, CompileResult> compiler) {
    this.compiler = compiler;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(NAME);
    spec.usageMessage()
        .customSynopsis(
            "gql-compile diff --against DIR|git:REV|FILE [--schema PATH...] [--live DIR] [options]")
        .description("Say what a change does to data, clients and access.");
    spec.addOption(
        Invocation.value(
                AGAINST,
                "DIR|git:REV|FILE",
                "What is deployed: a build, a revision of the schema, or a snapshot.json.")
            .required(true)
            .build());
    spec.addOption(
        Invocation.value(
                LIVE, "DIR", "What AWS has: outputs of describe-table, a downloaded schema.")
            .build());
    spec.addOption(
        Invocation.value(
                OPERATIONS, "PATH", "Requests of clients: leave out what does not concern them.")
            .build());
    CompileOptions.declare(spec, false);
    ConsentOptions.declare(spec);
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Shell shell) throws UsageException, IOException {
    CompileOptions options = CompileOptions.of(parsed);
    return Comparison.run(
        compiler,
        options,
        CompileOptions.text(parsed, AGAINST).orElse(""),
        shell,
        comparison -> judge(comparison, parsed, shell));
  }

  private static int judge(Comparison comparison, ParseResult parsed, Shell shell)
      throws UsageException, IOException {
    ApiDiff diff = new ApiDiff();
    DeployedApi before = comparison.before();
    CompileRequest request = comparison.request();
    DeployedApi after = diff.of("the new build", comparison.result());
    ChangeSet changes = diff.compare(before, after, request.pluginLoader());
    Optional<Path> operations = CompileOptions.path(parsed, OPERATIONS);
    if (operations.isPresent()) {
      changes = diff.concerning(changes, before, GivenFiles.in(operations.get()));
    }
    ChangeSet all = withDrift(diff, before, CompileOptions.path(parsed, LIVE), changes);
    Consents.Verdict verdict =
        ConsentOptions.consents(parsed, request.settings()).judge(all, ConsentOptions.day(parsed));
    print(CompileOptions.format(parsed), all, verdict, shell);
    return verdict.isRefused() ? ExitCode.REFUSED : ExitCode.OK;
  }

  private static ChangeSet withDrift(
      ApiDiff diff, DeployedApi before, Optional<Path> live, ChangeSet changes)
      throws UsageException, IOException {
    if (live.isEmpty()) {
      return changes;
    }
    List<Change> all = new ArrayList<>(changes.changes());
    all.addAll(diff.drift(before, GivenFiles.in(live.get())).changes());
    return ChangeSet.of(all);
  }

  private static void print(String format, ChangeSet changes, Consents.Verdict verdict, Shell shell)
      throws IOException {
    switch (format) {
      case "json" -> ChangeJson.json(shell.out(), changes, verdict);
      case "sarif" -> SarifLog.print(shell.out(), Annotation.of(changes), Path.of(""));
      case "github" -> GithubCommands.print(shell.out(), Annotation.of(changes), Path.of(""));
      default -> {
        ChangeReport report = new ChangeReport(shell.out(), shell.outTheme(), shell.columns());
        report.print(changes.changes());
        report.print(verdict);
        shell.out().append(ChangeReport.tally(changes)).append('\n');
      }
    }
  }
}
