package io.gqlcompile.testkit;

import io.gqlcompile.ApiDiff;
import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.deployed.Build;
import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.diff.Change;
import io.gqlcompile.diff.ChangeSet;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A change of an API: a folder with these parts.
 *
 * <ul>
 *   <li>{@code before/} and {@code after/}: each the schema of a {@link FixtureCase}, or a build
 *   <li>{@code live/} instead of {@code after/}: what AWS has, as files that {@code diff --live}
 *       takes
 *   <li>{@code expected.changes}: a line for each change, {@code IMPACT RuleId coordinate old-place
 *       new-place message}, with {@code -} for what is not there; absent if nothing changes
 * </ul>
 */
public final class ChangeCase {
  private static final String EXPECTED = "expected.changes";

  private final Path folder;

  private ChangeCase(Path folder) {
    this.folder = folder;
  }

  /** The case in a folder. */
  public static ChangeCase of(Path folder) {
    return new ChangeCase(folder);
  }

  /** The cases of a corpus, one for each folder directly in it, in the order of their names. */
  public static List<ChangeCase> in(Path corpus) throws IOException {
    List<ChangeCase> cases = new ArrayList<>();
    for (Path entry : FixtureFiles.entries(corpus)) {
      if (Files.isDirectory(entry)) {
        cases.add(of(entry));
      }
    }
    return cases;
  }

  /** The folder's name. */
  public String name() {
    return folder.getFileName().toString();
  }

  /** What the change does. */
  public ChangeSet compare(ClassLoader plugins) throws IOException {
    Path live = folder.resolve("live");
    if (Files.isDirectory(live)) {
      List<SourceFile> files = new ArrayList<>();
      for (Path file : FixtureFiles.entries(live)) {
        files.add(new SourceFile(file.getFileName().toString(), FixtureFiles.read(file)));
      }
      return new ApiDiff().drift(side("before", plugins), files);
    }
    return new ApiDiff().compare(side("before", plugins), side("after", plugins), plugins);
  }

  /** One of the sides. */
  public DeployedApi side(String name, ClassLoader plugins) throws IOException {
    Path side = folder.resolve(name);
    Optional<Build> build = Build.in(side);
    if (build.isPresent()) {
      return new ApiDiff()
          .read(build.get(), CompileRequest.of(List.of(), Settings.DEFAULT).with(plugins));
    }
    CompileResult result = FixtureCase.of(side).compile(plugins);
    if (!result.isSuccess()) {
      throw new IllegalArgumentException(side + " does not compile: " + result.diagnostics());
    }
    return new ApiDiff().of(name, result);
  }

  /** What is missing, what is too much and what differs; empty if the case passes. */
  public List<String> differences(ChangeSet found) throws IOException {
    Path file = folder.resolve(EXPECTED);
    String expected = Files.exists(file) ? FixtureFiles.read(file) : "";
    List<String> differences = new ArrayList<>();
    FixtureFiles.compareLines(EXPECTED, expected, lines(found), differences);
    return differences;
  }

  /** Makes the folder expect what was found. */
  public void accept(ChangeSet found) throws IOException {
    if (found.isEmpty()) {
      Files.deleteIfExists(folder.resolve(EXPECTED));
      return;
    }
    FixtureFiles.write(folder.resolve(EXPECTED), lines(found));
  }

  private static String lines(ChangeSet found) {
    StringBuilder lines = new StringBuilder();
    for (Change change : found.changes()) {
      lines
          .append(change.impact())
          .append(' ')
          .append(change.rule())
          .append(' ')
          .append(change.coordinate().isNone() ? "-" : change.coordinate().toString())
          .append(' ')
          .append(change.before().isKnown() ? change.before().toString() : "-")
          .append(' ')
          .append(change.after().isKnown() ? change.after().toString() : "-")
          .append(' ')
          .append(change.message().replace("\n", "\\n"))
          .append('\n');
    }
    return lines.toString();
  }

  @Override
  public String toString() {
    return name();
  }
}
