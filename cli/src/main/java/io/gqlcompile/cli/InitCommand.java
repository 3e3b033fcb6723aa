package io.gqlcompile.cli;

import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.project.ProjectStart;
import io.gqlcompile.project.input.SchemaReader;
import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code init}: starts a project, and overwrites nothing. */
final class InitCommand implements Command {
  static final String NAME = "init";
  private static final String AMPLIFY = "--amplify";

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(NAME);
    spec.usageMessage()
        .customSynopsis("gql-compile init [DIR] [--amplify NAME]")
        .description("Start a project in a folder.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("DIR")
            .arity("0..1")
            .type(String.class)
            .description("The folder; this one if not given.")
            .build());
    spec.addOption(
        Invocation.value(AMPLIFY, "NAME", "Start an Amplify project with an API of this name.")
            .build());
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Shell shell) throws UsageException, IOException {
    String dir = parsed.matchedPositionalValue(0, "");
    Path folder = SchemaReader.path(dir);
    String api = parsed.matchedOptionValue(AMPLIFY, null);
    if (api != null && !ProjectStart.isApiName(api)) {
      throw new UsageException("init: an API's name consists of letters and digits, not " + api);
    }
    Map<String, String> files = api == null ? ProjectStart.plain() : ProjectStart.amplify(api);
    for (String name : files.keySet()) {
      Path file = folder.resolve(name);
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new UsageException("init: there is a file " + file + " already; nothing was written");
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      if (path.getParent() != null) {
        Files.createDirectories(path.getParent());
      }
      Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
      shell.out().append("wrote ").append(path.toString()).append('\n');
    }
    shell.out().append("next: gql-compile compile");
    shell.out().append(dir.isEmpty() ? "" : " --project " + dir).append('\n');
    return ExitCode.OK;
  }
}
