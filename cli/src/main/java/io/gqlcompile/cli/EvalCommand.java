package io.gqlcompile.cli;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.local.LocalEvaluator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code eval}: runs one resolver of an API, or one template, and prints what comes out. */
final class EvalCommand implements Command {
  static final String NAME = "eval";
  private static final String CONTEXT = "--context";
  private static final String TEMPLATE = ".vtl";

  private final Function<CompileRequest, CompileResult> compiler;

  EvalCommand(Function<CompileRequest, CompileResult> compiler) {
    this.compiler = compiler;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(NAME);
    spec.usageMessage()
        .customSynopsis("gql-compile eval TYPE.FIELD|FILE.vtl --context FILE [options]")
        .description("Run one resolver or one template on this machine.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("1")
            .paramLabel("TYPE.FIELD|FILE.vtl")
            .type(String.class)
            .description("A resolver of the API, or a template.")
            .build());
    spec.addOption(Invocation.value(CONTEXT, "FILE", "What $ctx holds, as a JSON object.").build());
    CompileOptions.declare(spec, false);
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Shell shell) throws UsageException, IOException {
    CompileOptions options = CompileOptions.of(parsed);
    String target = parsed.matchedPositionalValue(0, "");
    Optional<Path> file = CompileOptions.path(parsed, CONTEXT);
    String context = file.isPresent() ? text(file.get()) : "{}";
    try (ServerJars jars = ServerJars.open(DevCommand.NAME)) {
      LocalEvaluator evaluator = jars.service(LocalEvaluator.class);
      if (target.endsWith(TEMPLATE)) {
        return print(evaluator.template(target, text(Path.of(target)), context), options, shell);
      }
      Outcome outcome = CompileCommand.look(compiler, options, shell);
      if (outcome.isFailed()) {
        outcome.print(shell);
        return ExitCode.FINDINGS;
      }
      return print(
          evaluator.resolver(outcome.result().artifacts(), target, context), options, shell);
    }
  }

  private static String text(Path file) throws UsageException, IOException {
    if (!Files.isRegularFile(file)) {
      throw new UsageException("eval: there is no file " + file);
    }
    return Files.readString(file);
  }

  private static int print(LocalEvaluator.Outcome outcome, CompileOptions options, Shell shell) {
    shell.out().append(options.json() ? outcome.json() + "\n" : outcome.text());
    return outcome.isFailed() ? ExitCode.FINDINGS : ExitCode.OK;
  }
}
