package io.gqlcompile.project.folder;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.custom.CustomStack;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.document.Json;
import io.gqlcompile.document.JsonReader;
import io.gqlcompile.document.MalformedDocument;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.project.yaml.YamlReader;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the folders with what users add: templates, stacks, code of functions. */
public final class CustomFiles {
  private static final String README = "README.md";

  private final ProjectFiles files;

  /**
   * @param files reads, and keeps what is wrong
   */
  public CustomFiles(ProjectFiles files) {
    this.files = files;
  }

  /**
   * The templates of some folders.
   *
   * @param folders the later ones win where two have a file of one name
   */
  public List<SourceFile> templates(List<Path> folders) {
    Map<String, SourceFile> byName = new LinkedHashMap<>();
    for (Path folder : folders) {
      for (Path entry : plainFiles(folder)) {
        String name = entry.getFileName().toString();
        files
            .text(entry)
            .ifPresent(
                text -> {
                  SourceFile other = byName.put(name, text);
                  if (other != null) {
                    files.report(notUsed(other, text));
                  }
                });
      }
    }
    return List.copyOf(byName.values());
  }

  private static Diagnostic notUsed(SourceFile other, SourceFile used) {
    return Diagnostic.warning(
            ProjectRules.MISPLACED,
            Coordinate.NONE,
            new SourceLocation(other, 0, 0),
            "This file is not used: " + used.name() + " is used in its place.")
        .withHint("remove one of them");
  }

  private List<Path> plainFiles(Path folder) {
    List<Path> plain = new ArrayList<>();
    for (Path entry : files.entries(folder)) {
      if (Files.isDirectory(entry)) {
        files.report(
            ProjectRules.MISPLACED,
            entry,
            "Folders in " + folder.getFileName() + " are not looked into.",
            "move its files up");
      } else if (!entry.getFileName().toString().equals(README)) {
        plain.add(entry);
      }
    }
    return plain;
  }

  /** The stacks of a folder. */
  public List<CustomStack> stacks(Path folder) {
    Map<String, CustomStack> byFile = new LinkedHashMap<>();
    for (Path entry : plainFiles(folder)) {
      String name = entry.getFileName().toString();
      boolean isYaml = ProjectFiles.isYaml(entry);
      if (!isYaml && !name.endsWith(".json")) {
        files.report(
            ProjectRules.MISPLACED,
            entry,
            name + " is no stack: names end in .json, .yaml or .yml.",
            "move it elsewhere");
        continue;
      }
      String file = name.substring(0, name.lastIndexOf('.')) + ".json";
      Optional<Json> template = template(entry, isYaml);
      if (template.isPresent() && byFile.containsKey(file)) {
        files.report(
            ProjectRules.MISPLACED,
            entry,
            "Two stacks are called " + file.substring(0, file.lastIndexOf('.')) + ".",
            "give one another name");
      } else if (template.isPresent()) {
        byFile.put(file, new CustomStack(file, template.get()));
      }
    }
    return List.copyOf(byFile.values());
  }

  private Optional<Json> template(Path file, boolean isYaml) {
    Optional<SourceFile> text = files.text(file);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      Optional<Json> template =
          isYaml ? YamlReader.parseTemplate(text.get()) : Optional.of(JsonReader.parse(text.get()));
      if (template.isEmpty()) {
        files.report(
            ProjectRules.MISPLACED, file, "The file is empty.", "write a template, or remove it");
      }
      return template;
    } catch (MalformedDocument e) {
      files.malformed(e);
      return Optional.empty();
    }
  }

  /** The files of a folder, for the folder {@code functions} of the build. */
  public List<Artifact> functions(Path folder) {
    List<Artifact> artifacts = new ArrayList<>();
    for (Path entry : plainFiles(folder)) {
      String path = "functions/" + entry.getFileName();
      files.bytes(entry).ifPresent(bytes -> artifacts.add(Artifact.binary(path, bytes)));
    }
    return artifacts;
  }
}
