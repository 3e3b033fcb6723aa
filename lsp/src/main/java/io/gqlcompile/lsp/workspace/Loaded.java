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
 * @param settingsText what stands in it
 * @param out the build folder, if the project has one
 */
public record Loaded(
    CompileRequest request,
    List<Diagnostic> found,
    Set<Path> files,
    Optional<Path> settings,
    Optional<SchemaFile> settingsText,
    Optional<Path> out) {}
