package io.gqlcompile.cli;

import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.document.Json;
import io.gqlcompile.project.ProjectFiles;
import io.gqlcompile.project.input.SchemaReader;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.input.Utf8;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.AuthModes;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.settings.SettingsReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
      settings = read(options.settings().get(), before, found);
    }
    AuthMode first = options.defaultAuth().orElse(settings.auth().defaultMode());
    Set<AuthMode> others =
        new LinkedHashSet<>(options.additionalAuth().orElse(settings.auth().additional()));
    others.remove(first);
    return settings.withAuth(new AuthModes(first, List.copyOf(others)));
  }

  private static Settings read(Path file, Settings before, Diagnostics found)
      throws UsageException {
    if (!Files.exists(file)) {
      throw new UsageException("there is no settings file " + file);
    }
    SettingsReader.Reading reading;
    if (ProjectFiles.isYaml(file)) {
      Optional<Json> root = new ProjectFiles(found).value(file);
      if (root.isEmpty()) {
        return before;
      }
      reading = SettingsReader.read(root.get(), before, List.of());
    } else {
      Utf8 text = Utf8.decode(SchemaReader.name(file), SchemaReader.bytes(file));
      text.diagnostic().ifPresent(found::add);
      reading = SettingsReader.read(text.source(), before);
    }
    found.addAll(reading.diagnostics());
    return reading.settings();
  }
}
