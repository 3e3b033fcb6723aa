package io.gqlcompile.project.folder;

import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.settings.Settings;

/** Settings that win over those of a project, for example of a command line. */
@FunctionalInterface
public interface SettingsOverride {
  /** Everything is as the project says. */
  SettingsOverride NONE = settings -> settings;

  /**
   * What holds.
   *
   * @param settings what the project says
   * @throws UsageException if what is to win cannot be read
   */
  Settings over(Settings settings) throws UsageException;
}
