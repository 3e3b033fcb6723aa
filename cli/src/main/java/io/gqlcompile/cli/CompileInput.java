package io.gqlcompile.cli;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.project.ProjectReader;
import io.gqlcompile.project.client.ClientPlace;
import io.gqlcompile.project.folder.Completion;
import io.gqlcompile.project.folder.Project;
import io.gqlcompile.project.folder.ProjectRequest;
import io.gqlcompile.project.input.SchemaInput;
import io.gqlcompile.project.input.SchemaReader;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceLocation;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * What a command line wants compiled: the schema that it names, or else a project.
 *
 * @param request what to compile
 * @param schema the schema's files
 * @param out where the build goes; empty if nothing is to be written
 * @param clients the client code that the project wants
 */
record CompileInput(
    CompileRequest request, SchemaInput schema, Optional<Path> out, List<ClientPlace> clients) {

  /**
   * Reads.
   *
   * @param writes whether a build is to be written
   * @param found gets what is wrong in the files
   */
  static CompileInput read(
      CompileOptions options, boolean writes, InputStream stdin, Diagnostics found)
      throws UsageException {
    return options.schema().isEmpty()
        ? ofProject(options, writes, found)
        : ofSchema(options, writes, stdin, found);
  }

  private static CompileInput ofSchema(
      CompileOptions options, boolean writes, InputStream stdin, Diagnostics found)
      throws UsageException {
    if (options.project().isPresent() || options.config().isPresent()) {
      throw new UsageException("--schema does not go with --project or --config");
    }
    if (writes && options.out().isEmpty()) {
      throw new UsageException("compile: needs --out DIR\nTry 'gql-compile help compile'.");
    }
    SchemaInput input = SchemaReader.read(options.schema(), stdin, options.out());
    found.addAll(input.diagnostics());
    Settings chosen = SettingsChoice.of(options, Settings.DEFAULT, found);
    Completion.warnOfProviders(chosen, SourceLocation.NONE, found);
    Settings settings =
        Completion.of(
            chosen, options.environment(), options.out().orElse(Path.of("")), Clock.systemUTC());
    return new CompileInput(
        CompileRequest.of(input.sources(), settings), input, options.out(), List.of());
  }

  private static CompileInput ofProject(CompileOptions options, boolean writes, Diagnostics found)
      throws UsageException {
    Path folder = options.project().orElse(Path.of(""));
    boolean isNamed = options.project().isPresent() || options.config().isPresent();
    if (!isNamed && !ProjectReader.isProject(folder)) {
      throw new UsageException(
          (writes ? "compile: needs --schema PATH and --out DIR" : "needs --schema PATH")
              + ", or a project in this folder\nTry 'gql-compile help"
              + (writes ? " compile'." : "'."));
    }
    ProjectRequest request =
        request(options, folder).overriddenBy(before -> SettingsChoice.of(options, before, found));
    Project project = ProjectReader.read(request);
    found.addAll(project.diagnostics());
    return new CompileInput(
        project.request(),
        project.schema(),
        writes ? Optional.of(project.out()) : Optional.empty(),
        project.clients());
  }

  static ProjectRequest request(CompileOptions options, Path folder) {
    return new ProjectRequest(
        folder, options.config(), options.environment(), options.out(), Clock.systemUTC());
  }
}
