package io.gqlcompile.lsp.workspace;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.lsp.symbol.SchemaFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A schema as it stands in files and open texts.
 *
 * @param request what to compile
 * @param found what is wrong in the files themselves
 * @param files every file that was read
 * @param settings the settings file of the project, if it has one of its own
 * @param settingsTexts what stands in it; or else what an Amplify API has in its place
 * @param out the build folder, if the project has one
 */
public record Loaded(
    CompileRequest request,
    List<Diagnostic> found,
    Set<Path> files,
    Optional<Path> settings,
    List<SchemaFile> settingsTexts,
    Optional<Path> out) {

  /** What stands in the settings file of the project, if it has one of its own. */
  public Optional<SchemaFile> settingsText() {
    return settings.isEmpty() ? Optional.empty() : settingsTexts.stream().findFirst();
  }
}
