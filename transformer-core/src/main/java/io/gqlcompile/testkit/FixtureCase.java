package io.gqlcompile.testkit;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.GqlCompiler;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.settings.SettingsReader;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One case: a folder with these files.
 *
 * <ul>
 *   <li>{@code *.graphql}, directly in the folder: the schema, read in the order of the names
 *   <li>{@code settings.json}: a settings file; absent for none
 *   <li>{@code expected.diagnostics}: a line for each finding, {@code SEVERITY RuleId coordinate
 *       file:line:column message}, with {@code -} for no coordinate; absent if there is none
 *   <li>{@code expected/}: every file of the build; absent if the case is about findings only
 * </ul>
 */
public final class FixtureCase {
  private static final String FINDINGS = "expected.diagnostics";
  private static final String FILES = "expected";

  private final Path folder;

  private FixtureCase(Path folder) {
    this.folder = folder;
  }

  /**
   * The case in a folder.
   *
   * @throws IllegalArgumentException if the folder has no schema
   */
  public static FixtureCase of(Path folder) throws IOException {
    FixtureCase fixture = new FixtureCase(folder);
    if (fixture.schemaFiles().isEmpty()) {
      throw new IllegalArgumentException("no schema in " + folder);
    }
    return fixture;
  }

  /**
   * The cases of a corpus, one for each folder directly in it, in the order of their names.
   *
   * @throws IllegalArgumentException if a folder has no schema
   */
  public static List<FixtureCase> in(Path corpus) throws IOException {
    List<FixtureCase> cases = new ArrayList<>();
    for (Path folder : FixtureFiles.entries(corpus)) {
      if (Files.isDirectory(folder)) {
        cases.add(of(folder));
      }
    }
    return cases;
  }

  /** The folder's name. */
  public String name() {
    return folder.getFileName().toString();
  }

  /** Where the case is. */
  public Path folder() {
    return folder;
  }

  /** The files of the schema, called by their names without the folder. */
  public List<SourceFile> schema() throws IOException {
    List<SourceFile> sources = new ArrayList<>();
    for (Path file : schemaFiles()) {
      sources.add(new SourceFile(file.getFileName().toString(), FixtureFiles.read(file)));
    }
    return sources;
  }

  /**
   * Compiles the case.
   *
   * @param plugins where plug-ins and emitters are looked up
   * @return the build, and all findings: those in the settings file as well
   */
  public CompileResult compile(ClassLoader plugins) throws IOException {
    Diagnostics found = new Diagnostics();
    Settings settings = settings(found);
    CompileResult result =
        new GqlCompiler().compile(CompileRequest.of(schema(), settings).with(plugins));
    found.addAll(result.diagnostics());
    return new CompileResult(result.api(), result.artifacts(), found.sorted(), result.budget());
  }

  /**
   * Compares what a compilation gave with what the folder expects.
   *
   * @return what is missing, what is too much and what differs, each in one line; empty if the case
   *     passes
   */
  public List<String> differences(CompileResult result) throws IOException {
    Path findings = folder.resolve(FINDINGS);
    String expected = Files.exists(findings) ? FixtureFiles.read(findings) : "";
    List<String> differences = new ArrayList<>();
    FixtureFiles.compareLines(FINDINGS, expected, lines(result), differences);
    Path files = folder.resolve(FILES);
    if (Files.isDirectory(files)) {
      FixtureFiles.compare(FixtureFiles.tree(files), FixtureFiles.of(result), differences);
    }
    return differences;
  }

  /** Makes the folder expect what a compilation gave; a folder without files stays without. */
  public void accept(CompileResult result) throws IOException {
    String lines = lines(result);
    if (lines.isEmpty()) {
      Files.deleteIfExists(folder.resolve(FINDINGS));
    } else {
      FixtureFiles.write(folder.resolve(FINDINGS), lines);
    }
    if (Files.isDirectory(folder.resolve(FILES))) {
      FixtureFiles.replace(folder.resolve(FILES), new TreeMap<>(FixtureFiles.of(result)));
    }
  }

  private Settings settings(Diagnostics found) throws IOException {
    Path file = folder.resolve("settings.json");
    if (!Files.exists(file)) {
      return Settings.DEFAULT;
    }
    SourceFile source = new SourceFile("settings.json", FixtureFiles.read(file));
    SettingsReader.Reading reading = SettingsReader.read(source, Settings.DEFAULT);
    found.addAll(reading.diagnostics());
    return reading.settings();
  }

  private List<Path> schemaFiles() throws IOException {
    List<Path> files = new ArrayList<>(FixtureFiles.entries(folder));
    files.removeIf(file -> !file.toString().endsWith(".graphql") || Files.isDirectory(file));
    return files;
  }

  private static String lines(CompileResult result) {
    StringBuilder lines = new StringBuilder();
    for (Diagnostic finding : result.diagnostics()) {
      lines.append(line(finding)).append('\n');
    }
    return lines.toString();
  }

  private static String line(Diagnostic finding) {
    String coordinate =
        Optional.of(finding.coordinate())
            .filter(c -> !c.isNone())
            .map(Object::toString)
            .orElse("-");
    return finding.severity()
        + " "
        + finding.rule()
        + " "
        + coordinate
        + " "
        + finding.location()
        + " "
        + finding.message().replace("\n", "\\n");
  }

  @Override
  public String toString() {
    return name();
  }
}
