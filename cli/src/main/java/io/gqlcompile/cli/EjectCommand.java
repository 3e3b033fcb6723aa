package io.gqlcompile.cli;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.cli.report.Tally;
import io.gqlcompile.cli.report.TextReport;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.eject.Ejection;
import io.gqlcompile.project.ProjectReader;
import io.gqlcompile.project.folder.Project;
import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code eject}: writes generated templates into the project, as files to start from. */
final class EjectCommand implements Command {
  static final String NAME = "eject";
  private static final String FORCE = "--force";

  private final Function<CompileRequest, CompileResult> compiler;

  EjectCommand(Function<CompileRequest, CompileResult> compiler) {
    this.compiler = compiler;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(NAME);
    spec.usageMessage()
        .customSynopsis("gql-compile eject PLACE... [--project DIR] [options]")
        .description("Write a generated template as a file of your own.");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("PLACE")
            .arity("1..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Type.field.slot.number, or Type.field for the data itself.")
            .build());
    CompileOptions.declareProject(spec);
    spec.addOption(Invocation.flag(FORCE, "Overwrite files that are there.").build());
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Shell shell) throws UsageException, IOException {
    List<String> places = parsed.matchedPositionalValue(0, List.of());
    if (places.isEmpty()) {
      throw new UsageException("eject: needs PLACE\nTry 'gql-compile help eject'.");
    }
    CompileOptions options = CompileOptions.ofProject(parsed);
    Path folder = options.project().orElse(Path.of(""));
    Project project = ProjectReader.read(CompileInput.request(options, folder));
    CompileRequest request = CompileRequest.of(project.schema().sources(), project.settings());
    CompileResult result = compiler.apply(request);
    if (!result.isSuccess()) {
      Diagnostics found = new Diagnostics();
      found.addAll(project.diagnostics());
      found.addAll(result.diagnostics());
      new TextReport(shell.err(), shell.errTheme(), shell.columns()).print(found.sorted());
      shell.err().append(Tally.of(found.sorted()).toString()).append("; nothing was written\n");
      return ExitCode.FINDINGS;
    }
    Map<String, String> files = new LinkedHashMap<>();
    for (String place : places) {
      Ejection ejection = Ejection.of(result.api().orElseThrow(), place);
      if (ejection.files().isEmpty()) {
        throw new UsageException("eject: " + ejection.reason());
      }
      files.putAll(ejection.files());
    }
    write(files, project.resolvers(), parsed.hasMatchedOption(FORCE), shell);
    return ExitCode.OK;
  }

  private static void write(Map<String, String> files, Path folder, boolean force, Shell shell)
      throws UsageException, IOException {
    for (String name : files.keySet()) {
      Path file = folder.resolve(name);
      if (!force && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new UsageException(
            "eject: there is a file " + file + " already; --force overwrites it");
      }
    }
    Files.createDirectories(folder);
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
      shell.out().append("wrote ").append(path.toString()).append('\n');
    }
  }
}
