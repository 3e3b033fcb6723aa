package io.gqlcompile.cli;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.cli.report.Annotation;
import io.gqlcompile.cli.report.GithubCommands;
import io.gqlcompile.cli.report.JsonReport;
import io.gqlcompile.cli.report.SarifLog;
import io.gqlcompile.cli.report.Tally;
import io.gqlcompile.cli.report.TextReport;
import io.gqlcompile.cli.report.UnifiedDiff;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diagnostic.Severity;
import io.gqlcompile.migrate.Migration;
import io.gqlcompile.migrate.Rewritten;
import io.gqlcompile.project.input.SchemaReader;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.migrate.FileSwap;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code migrate}: rewrites a schema of version 1 of the transformer to version 2. */
final class MigrateCommand implements Command {
  static final String NAME = "migrate";
  private static final String YES = "--yes";
  private static final String DRY_RUN = "--dry-run";
  private static final String CHECK = "--check";
  private static final String VERSION_1 = "--v1";

  private final Function<CompileRequest, CompileResult> compiler;

  MigrateCommand(Function<CompileRequest, CompileResult> compiler) {
    this.compiler = compiler;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(NAME);
    spec.usageMessage()
        .customSynopsis(
            "gql-compile migrate [--schema PATH...] [--yes | --dry-run | --check] [options]")
        .description("Rewrite a schema of Amplify from version 1 to version 2.");
    spec.addOption(Invocation.flag(YES, "Write without asking.").build());
    spec.addOption(Invocation.flag(DRY_RUN, "Show what would change, and write nothing.").build());
    spec.addOption(
        Invocation.flag(CHECK, "Write nothing; fail if something is left to migrate.").build());
    spec.addOption(
        Invocation.flag(VERSION_1, "The schema is of version 1, even if nothing in it tells.")
            .build());
    CompileOptions.declare(spec, false);
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Shell shell) throws UsageException, IOException {
    CompileOptions options = CompileOptions.of(parsed);
    MigrationChoice choice = MigrationChoice.read(options);
    Migration migration = choice.input().migrate(parsed.hasMatchedOption(VERSION_1));
    Diagnostics found = new Diagnostics();
    found.addAll(migration.diagnostics());
    if (!migration.isRefused() && migration.isChanged()) {
      CompileRequest after = choice.input().request(migration);
      CompileCommand.compile(compiler, options, after).diagnostics().stream()
          .filter(d -> d.severity() == Severity.ERROR)
          .forEach(found::add);
    }
    if (options.isText() && !found.hasErrors()) {
      changed(migration).forEach(file -> shell.out().append(diff(file, shell)));
      shell.out().flush();
    }
    print(options, found.sorted(), shell);
    if (found.sorted().stream().anyMatch(d -> d.severity().compareTo(options.failOn()) >= 0)) {
      return ExitCode.FINDINGS;
    }
    return finish(parsed, options, migration, shell);
  }

  private static List<Rewritten> changed(Migration migration) {
    return migration.files().stream().filter(Rewritten::isChanged).toList();
  }

  private static String diff(Rewritten file, Shell shell) {
    return UnifiedDiff.of(
        file.before().name(), file.before().text(), file.after(), shell.outTheme());
  }

  private static void print(CompileOptions options, List<Diagnostic> found, Shell shell)
      throws IOException {
    Path here = Path.of("");
    switch (options.format()) {
      case "json" -> JsonReport.print(shell.out(), found, Optional.empty(), Optional.empty());
      case "sarif" -> SarifLog.print(shell.out(), new ArrayList<>(Annotation.of(found)), here);
      case "github" ->
          GithubCommands.print(shell.out(), new ArrayList<>(Annotation.of(found)), here);
      default -> {
        new TextReport(shell.err(), shell.errTheme(), shell.columns()).print(found);
        if (!found.isEmpty() && !options.quiet()) {
          shell.err().append(Tally.of(found).toString()).append('\n');
        }
        shell.err().flush();
      }
    }
  }

  private static int finish(
      ParseResult parsed, CompileOptions options, Migration migration, Shell shell)
      throws UsageException, IOException {
    List<Rewritten> files = changed(migration);
    if (files.isEmpty()) {
      say(options, shell, nothing(migration));
      return ExitCode.OK;
    }
    if (parsed.hasMatchedOption(CHECK)) {
      say(options, shell, count(files) + " left to migrate");
      return ExitCode.FINDINGS;
    }
    if (parsed.hasMatchedOption(DRY_RUN)) {
      say(options, shell, count(files) + " would change; nothing was written");
      return ExitCode.OK;
    }
    if (!parsed.hasMatchedOption(YES) && !isAgreed(files, shell)) {
      say(options, shell, "nothing was written");
      return ExitCode.FINDINGS;
    }
    write(files);
    say(options, shell, "migrated " + count(files));
    return ExitCode.OK;
  }

  private static String nothing(Migration migration) {
    return switch (migration.version()) {
      case FIRST, SECOND -> "nothing to migrate: the schema is of version 2";
      case UNKNOWN ->
          "nothing to migrate: no directive of version 1; --v1 if version 1 deployed it anyway";
    };
  }

  private static void say(CompileOptions options, Shell shell, String text) {
    if (options.isText() && !options.quiet()) {
      shell.out().append(text).append('\n');
    }
  }

  private static String count(List<Rewritten> files) {
    return files.size() + (files.size() == 1 ? " file" : " files");
  }

  private static boolean isAgreed(List<Rewritten> files, Shell shell)
      throws UsageException, IOException {
    if (!shell.isAnswering()) {
      throw new UsageException(
          "migrate: nobody can be asked here; --yes writes, --dry-run shows only");
    }
    shell.out().append("Write " + count(files) + "? [y/N] ").flush();
    BufferedReader reader =
        new BufferedReader(new InputStreamReader(shell.in(), StandardCharsets.UTF_8));
    String answer = reader.readLine();
    String word = answer == null ? "" : answer.strip().toLowerCase(Locale.ROOT);
    return word.equals("y") || word.equals("yes");
  }

  private static void write(List<Rewritten> files) throws UsageException, IOException {
    Map<Path, String> expected = new LinkedHashMap<>();
    Map<Path, String> texts = new LinkedHashMap<>();
    for (Rewritten file : files) {
      Path path = SchemaReader.path(file.before().name());
      expected.put(path, file.before().text());
      texts.put(path, file.after());
    }
    FileSwap.write(expected, texts);
  }
}
