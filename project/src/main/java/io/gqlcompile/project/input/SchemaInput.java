package io.gqlcompile.project.input;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.source.SourceFile;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The schema that a command line names.
 *
 * @param sources the texts in the order of their names, whatever order they were named or found in
 * @param diagnostics what is wrong with their bytes
 * @param files the files that were read; standard input is not among them
 * @param folders the folders that were searched
 */
public record SchemaInput(
    List<SourceFile> sources, List<Diagnostic> diagnostics, Set<Path> files, Set<Path> folders) {

  /** Keeps its own copies. */
  public SchemaInput {
    sources = List.copyOf(sources);
    diagnostics = List.copyOf(diagnostics);
    files = Set.copyOf(files);
    folders = Set.copyOf(folders);
  }

  /** The same with more files that were read. */
  public SchemaInput withFiles(Set<Path> more) {
    Set<Path> all = new LinkedHashSet<>(files);
    all.addAll(more);
    return new SchemaInput(sources, diagnostics, all, folders);
  }
}
