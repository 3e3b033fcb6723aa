package io.gqlcompile.cli;

import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.project.SettingsFile;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.AuthModes;
import io.gqlcompile.settings.Settings;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The settings of a run: those of the file, and over them what the options say. */
final class SettingsChoice {
  private SettingsChoice() {}

  /**
   * Reads and combines.
   *
   * @param before what holds where neither says anything
   * @param found gets the mistakes in the file
   * @throws UsageException if there is no such file
   */
  static Settings of(CompileOptions options, Settings before, Diagnostics found)
      throws UsageException {
    Settings settings = before;
    if (options.settings().isPresent()) {
      settings = SettingsFile.read(options.settings().get(), before, found);
    }
    AuthMode first = options.defaultAuth().orElse(settings.auth().defaultMode());
    Set<AuthMode> others =
        new LinkedHashSet<>(options.additionalAuth().orElse(settings.auth().additional()));
    others.remove(first);
    return settings.withAuth(new AuthModes(first, List.copyOf(others)));
  }
}
