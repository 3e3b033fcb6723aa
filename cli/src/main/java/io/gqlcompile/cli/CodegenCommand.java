package io.gqlcompile.cli;

import io.gqlcompile.ClientCompiler;
import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.project.client.ClientPlace;
import io.gqlcompile.project.client.ClientWriter;
import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code codegen}: client code of an API, and nothing else. */
final class CodegenCommand implements Command {
  static final String NAME = "codegen";

  private final Function<CompileRequest, CompileResult> compiler;

  CodegenCommand(Function<CompileRequest, CompileResult> compiler) {
    this.compiler = compiler;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(NAME);
    spec.usageMessage()
        .customSynopsis(
            "gql-compile codegen [--schema PATH...] [--clients TARGET[=DIR]...] [options]")
        .description("Generate operations, types and models for clients.");
    ClientChoice.declare(spec);
    ClientChoice.declareLook(spec);
    CompileOptions.declare(spec, false);
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Shell shell) throws UsageException, IOException {
    CompileOptions options = CompileOptions.of(parsed);
    ClientChoice choice = new ClientChoice(parsed);
    Diagnostics found = new Diagnostics();
    CompileInput input = CompileInput.read(options, false, shell.in(), found);
    return PluginLoader.using(
        options.plugins(),
        input.request(),
        loader -> {
          ClientCompiler clients = ClientCompiler.of(loader);
          List<ClientPlace> places = choice.places(input.clients(), clients);
          CompileResult result = compiler.apply(input.request().with(loader));
          found.addAll(result.diagnostics());
          Outcome outcome = new Outcome(options, found.sorted(), input, result);
          outcome.printFindings(shell);
          if (options.json()) {
            outcome.printResult(shell, Optional.empty());
          }
          if (!outcome.isFailed()) {
            ClientWriter writer = new ClientWriter(clients, choice.overwrites());
            ClientChoice.tell(
                writer.write(result.api().orElseThrow(), places, Optional.empty()), options, shell);
          }
          return outcome.exitCode();
        });
  }
}
