package io.gqlcompile.cli;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.project.editor.DirectiveTexts;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code directives}: prints what GraphQL plug-ins of editors must know of. */
final class DirectivesCommand implements Command {
  static final String NAME = "directives";
  private static final String OUT = "--out";
  private static final String PLUGIN_PATH = "--plugin-path";

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(NAME);
    spec.usageMessage()
        .customSynopsis("gql-compile directives [--out FILE] [--plugin-path JAR_OR_DIR...]")
        .description("Print the definitions of all directives, for editors.");
    spec.addOption(Invocation.value(OUT, "FILE", "Write them to a file.").build());
    spec.addOption(
        OptionSpec.builder(PLUGIN_PATH)
            .paramLabel("JAR_OR_DIR")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .description("Where to find more plug-ins.")
            .build());
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Shell shell) throws UsageException, IOException {
    List<String> plugins = parsed.matchedOptionValue(PLUGIN_PATH, List.of());
    String text =
        PluginLoader.using(
            plugins, CompileRequest.of(List.of(), Settings.DEFAULT), DirectiveTexts::document);
    Optional<Path> out = CompileOptions.path(parsed, OUT);
    if (out.isEmpty()) {
      shell.out().append(text);
      return ExitCode.OK;
    }
    Path folder = out.get().toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.writeString(out.get(), text, StandardCharsets.UTF_8);
    return ExitCode.OK;
  }
}
