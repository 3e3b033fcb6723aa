package io.gqlcompile.project.against;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.project.input.UsageException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files and folders by which somebody names what is to be compiled.
 *
 * @param schema schema files and folders; none for a project
 * @param project a project's folder; empty for the working folder
 * @param config a project's settings file
 * @param settings a settings file besides
 */
public record InputPaths(
    List<String> schema, Optional<Path> project, Optional<Path> config, Optional<Path> settings) {
  /** Keeps its own copy. */
  public InputPaths {
    schema = List.copyOf(schema);
  }

  /** Reads what is at other paths in the same way, with everything else as it was given. */
  @FunctionalInterface
  public interface Reading {
    /**
     * Reads.
     *
     * @throws UsageException if something is not there
     */
    CompileRequest read(InputPaths paths) throws UsageException;
  }
}
