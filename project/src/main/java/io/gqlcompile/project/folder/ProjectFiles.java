package io.gqlcompile.project.folder;

import io.gqlcompile.artifact.IoReason;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.document.Json;
import io.gqlcompile.document.JsonReader;
import io.gqlcompile.document.MalformedDocument;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.project.input.FileContents;
import io.gqlcompile.project.input.SchemaReader;
import io.gqlcompile.project.input.Utf8;
import io.gqlcompile.project.yaml.YamlReader;
import io.gqlcompile.settings.SettingsMistakes;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the files of one project; what cannot be read is a finding. */
public final class ProjectFiles {
  private final Diagnostics found;
  private final FileContents contents;
  private final Set<Path> files = new LinkedHashSet<>();

  /**
   * @param found gets what is wrong
   */
  public ProjectFiles(Diagnostics found) {
    this(found, FileContents.DISK);
  }

  /**
   * @param found gets what is wrong
   * @param contents what stands in the files
   */
  public ProjectFiles(Diagnostics found, FileContents contents) {
    this.found = found;
    this.contents = contents;
  }

  /** Every file that was read, by its one real path. */
  public Set<Path> files() {
    return files;
  }

  /** Whether there is something of that name, be it a link to nothing. */
  public static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /** The bytes of a file; empty if it cannot be read. */
  public Optional<byte[]> bytes(Path file) {
    try {
      byte[] bytes = contents.read(file);
      files.add(file.toRealPath());
      return Optional.of(bytes);
    } catch (IOException e) {
      report(ProjectRules.UNREADABLE, file, "This cannot be read: " + IoReason.of(e) + ".", "");
      return Optional.empty();
    }
  }

  /** The text of a file; empty if it cannot be read. */
  public Optional<SourceFile> text(Path file) {
    Optional<byte[]> bytes = bytes(file);
    if (bytes.isEmpty()) {
      return Optional.empty();
    }
    Utf8 text = Utf8.decode(SchemaReader.name(file), bytes.get());
    text.diagnostic().ifPresent(found::add);
    return Optional.of(text.source());
  }

  /** What stands in a file, in JSON or YAML by its name; empty if it cannot be read. */
  public Optional<Json> value(Path file) {
    Optional<SourceFile> text = text(file);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      SourceFile source = text.get();
      if (!isYaml(file)) {
        return Optional.of(JsonReader.parse(source));
      }
      Json nothing = new Json.Members(new SourceLocation(source, 0, 0), List.of());
      return Optional.of(YamlReader.parse(source).orElse(nothing));
    } catch (MalformedDocument e) {
      malformed(e);
      return Optional.empty();
    }
  }

  /** A file that need not be there. */
  public Optional<Json> valueIfPresent(Path file) {
    return exists(file) ? value(file) : Optional.empty();
  }

  /** Keeps that a text is not in its language. */
  public void malformed(MalformedDocument e) {
    SettingsMistakes mistakes = new SettingsMistakes();
    mistakes.malformed(e);
    found.addAll(mistakes.sorted());
  }

  /** Whether the name of a file is one of YAML. */
  public static boolean isYaml(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  /** What is in a folder, sorted, without hidden names; nothing if there is no folder. */
  public List<Path> entries(Path folder) {
    if (!exists(folder)) {
      return List.of();
    }
    try (Stream<Path> listing = Files.list(folder)) {
      return listing
          .filter(entry -> !entry.getFileName().toString().startsWith("."))
          .sorted((a, b) -> SchemaReader.name(a).compareTo(SchemaReader.name(b)))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      Exception cause = e.getCause() instanceof IOException inner ? inner : e;
      report(
          ProjectRules.UNREADABLE,
          folder,
          "This folder cannot be read: " + IoReason.of(cause) + ".",
          "");
      return List.of();
    }
  }

  /** Keeps an error about a file as a whole. */
  public void report(RuleId rule, Path file, String message, String hint) {
    Diagnostic finding = Diagnostic.error(rule, Coordinate.NONE, at(file), message);
    found.add(hint.isEmpty() ? finding : finding.withHint(hint));
  }

  /** Keeps a finding. */
  public void report(Diagnostic finding) {
    found.add(finding);
  }

  /** The start of a file that was not read. */
  public static SourceLocation at(Path file) {
    return new SourceLocation(new SourceFile(SchemaReader.name(file), ""), 0, 0);
  }
}
