package io.gqlcompile.project;

import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.document.Json;
import io.gqlcompile.project.folder.ProjectFiles;
import io.gqlcompile.project.input.SchemaReader;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.input.Utf8;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.settings.SettingsReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A settings file that is named outright, in JSON or YAML. */
public final class SettingsFile {
  private SettingsFile() {}

  /**
   * Reads it.
   *
   * @param before what holds where the file says nothing
   * @param found gets the mistakes in the file
   * @throws UsageException if there is no such file, or it cannot be read
   */
  public static Settings read(Path file, Settings before, Diagnostics found) throws UsageException {
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
