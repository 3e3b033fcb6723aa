package io.gqlcompile.cli;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.project.editor.DirectiveTexts;
import io.gqlcompile.project.editor.EditorOptions;
import io.gqlcompile.project.editor.EditorServer;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code lsp}: answers an editor at standard input and output. */
final class LspCommand implements Command {
  static final String NAME = "lsp";

  private final Function<CompileRequest, CompileResult> compiler;

  LspCommand(Function<CompileRequest, CompileResult> compiler) {
    this.compiler = compiler;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(NAME);
    spec.usageMessage()
        .customSynopsis("gql-compile lsp [--schema PATH...] [options]")
        .description("Answer an editor: findings, completion, rename.");
    CompileOptions.declare(spec, false);
    // Many editors say it, whatever the server.
    spec.addOption(Invocation.flag("--stdio", "").hidden(true).build());
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Shell shell) throws UsageException, IOException {
    CompileOptions options = CompileOptions.of(parsed);
    Diagnostics found = new Diagnostics();
    Settings settings = SettingsChoice.of(options, Settings.DEFAULT, found);
    if (found.hasErrors()) {
      Diagnostic first = found.sorted().get(0);
      throw new UsageException(first.location() + ": " + first.message());
    }
    EditorOptions served =
        new EditorOptions(
            options.schema(),
            settings,
            directives(options),
            request -> CompileCommand.compile(compiler, options, request),
            TopLevel.version().strip().replaceFirst(".* ", ""));
    try (ServerJars jars = ServerJars.open(NAME)) {
      EditorServer server = jars.service(EditorServer.class);
      // Whoever prints in passing must not get between two messages.
      System.setOut(System.err);
      return server.serve(shell.in(), shell.out(), served);
    }
  }

  private static List<SourceFile> directives(CompileOptions options)
      throws UsageException, IOException {
    CompileRequest nothing = CompileRequest.of(List.of(), Settings.DEFAULT);
    return PluginLoader.using(options.plugins(), nothing, DirectiveTexts::all);
  }
}
