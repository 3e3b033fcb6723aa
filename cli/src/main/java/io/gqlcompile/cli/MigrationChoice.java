package io.gqlcompile.cli;

import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.project.ProjectReader;
import io.gqlcompile.project.folder.Project;
import io.gqlcompile.project.folder.ProjectRequest;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.migrate.MigrationInput;
import java.io.InputStream;
import java.nio.file.Path;

/**
 * What a command line wants migrated.
 *
 * @param input the schema that it names, or else a project
 */
record MigrationChoice(MigrationInput input) {

  static MigrationChoice read(CompileOptions options) throws UsageException {
    if (options.schema().contains("-")) {
      throw new UsageException("migrate: standard input cannot be rewritten; name a file");
    }
    Diagnostics found = new Diagnostics();
    if (!options.schema().isEmpty()) {
      CompileInput input = CompileInput.read(options, false, InputStream.nullInputStream(), found);
      return new MigrationChoice(MigrationInput.ofSchema(input.request(), found.sorted()));
    }
    Path folder = options.project().orElse(Path.of(""));
    boolean isNamed = options.project().isPresent() || options.config().isPresent();
    if (!isNamed && !ProjectReader.isProject(folder)) {
      throw new UsageException(
          "migrate: needs --schema PATH, or a project in this folder\n"
              + "Try 'gql-compile help migrate'.");
    }
    ProjectRequest request = CompileInput.request(options, folder);
    Project project =
        ProjectReader.read(
            request.overriddenBy(before -> SettingsChoice.of(options, before, found)));
    return new MigrationChoice(MigrationInput.ofProject(request, project));
  }
}
