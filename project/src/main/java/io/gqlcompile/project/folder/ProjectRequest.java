package io.gqlcompile.project.folder;

import io.gqlcompile.project.input.FileContents;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

/**
 * Which project to read, and how.
 *
 * @param folder where to look: a folder with {@code gql-compile.yaml}, an Amplify API's folder, or
 *     one that has such an API below it
 * @param config a settings file outright; wins over the folder
 * @param environment the environment; empty for the one that the project names
 * @param out the build folder; empty for the project's own
 * @param clock tells when API keys expire
 * @param contents what stands in the files of the schema and the settings
 * @param override what wins over the project's settings
 */
public record ProjectRequest(
    Path folder,
    Optional<Path> config,
    Optional<String> environment,
    Optional<Path> out,
    Clock clock,
    FileContents contents,
    SettingsOverride override) {
  /** Checks that nothing is null. */
  public ProjectRequest {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(contents, "contents");
    Objects.requireNonNull(override, "override");
  }

  /** What is on the disk. */
  public ProjectRequest(
      Path folder,
      Optional<Path> config,
      Optional<String> environment,
      Optional<Path> out,
      Clock clock) {
    this(folder, config, environment, out, clock, FileContents.DISK, SettingsOverride.NONE);
  }

  /** The same with texts that are not saved yet. */
  public ProjectRequest with(FileContents newContents) {
    return new ProjectRequest(folder, config, environment, out, clock, newContents, override);
  }

  /** The same with settings that win over the project's. */
  public ProjectRequest overriddenBy(SettingsOverride newOverride) {
    return new ProjectRequest(folder, config, environment, out, clock, contents, newOverride);
  }

  /** A project in a folder, for its own environment, into its own build folder. */
  public static ProjectRequest of(Path folder, Clock clock) {
    return new ProjectRequest(folder, Optional.empty(), Optional.empty(), Optional.empty(), clock);
  }
}
