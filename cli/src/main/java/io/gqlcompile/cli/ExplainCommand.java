package io.gqlcompile.cli;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.CompiledApi;
import io.gqlcompile.cli.report.AccessJson;
import io.gqlcompile.cli.report.AccessText;
import io.gqlcompile.cli.report.AccessView;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code explain --auth}: the access matrix of an API, of a type or of a field. */
final class ExplainCommand implements Command {
  static final String NAME = "explain";
  private static final String AUTH = "--auth";

  private final Function<CompileRequest, CompileResult> compiler;

  ExplainCommand(Function<CompileRequest, CompileResult> compiler) {
    this.compiler = compiler;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(NAME);
    spec.usageMessage()
        .customSynopsis("gql-compile explain --auth [TYPE[.FIELD]] --schema PATH... [options]")
        .description("Say who may do what with an API.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .paramLabel("TYPE[.FIELD]")
            .type(String.class)
            .description("A type or a field; everything if left out.")
            .build());
    spec.addOption(Invocation.flag(AUTH, "Who may do what, by which rule.").required(true).build());
    CompileOptions.declare(spec, false);
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Shell shell) throws UsageException, IOException {
    CompileOptions options = CompileOptions.of(parsed);
    String target = parsed.matchedPositionalValue(0, "");
    Diagnostics found = new Diagnostics();
    CompileInput input = CompileInput.read(options, false, shell.in(), found);
    CompileResult result = CompileCommand.compile(compiler, options, input.request());
    found.addAll(result.diagnostics());
    Outcome outcome = new Outcome(options, found.sorted(), input, result);
    if (outcome.isFailed()) {
      outcome.printFindings(shell);
      outcome.printResult(shell, Optional.empty());
      return ExitCode.FINDINGS;
    }
    CompiledApi api = result.api().orElseThrow();
    print(options, AccessTarget.of(api, target), api, shell);
    return ExitCode.OK;
  }

  private static void print(
      CompileOptions options, AccessTarget target, CompiledApi api, Shell shell)
      throws IOException {
    AccessView view = target.view(api);
    if (options.json()) {
      AccessJson.print(shell.out(), view);
    } else {
      new AccessText(shell.out(), shell.outTheme(), shell.columns()).print(view);
    }
  }
}
