package io.gqlcompile.cli;

import io.gqlcompile.CompileResult;
import io.gqlcompile.artifact.ArtifactSink;
import io.gqlcompile.budget.Budget;
import io.gqlcompile.cli.report.Annotation;
import io.gqlcompile.cli.report.BudgetReport;
import io.gqlcompile.cli.report.ChangeReport;
import io.gqlcompile.cli.report.GithubCommands;
import io.gqlcompile.cli.report.JsonReport;
import io.gqlcompile.cli.report.JunitReport;
import io.gqlcompile.cli.report.SarifLog;
import io.gqlcompile.cli.report.Tally;
import io.gqlcompile.cli.report.TextReport;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diff.ChangeSet;
import io.gqlcompile.diff.Consents;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a run has to tell: diagnostics and their count on standard error, the result on standard
 * output; with {@code --format json} everything is one object on standard output.
 */
record Outcome(
    CompileOptions options,
    List<Diagnostic> diagnostics,
    Consents.Verdict verdict,
    CompileInput input,
    CompileResult result) {

  /** Of a run that overwrites nothing. */
  Outcome(
      CompileOptions options,
      List<Diagnostic> diagnostics,
      CompileInput input,
      CompileResult result) {
    this(options, diagnostics, Consents.Verdict.NOTHING, input, result);
  }

  /** Whether a finding reaches the threshold or lost data is refused; nothing is written then. */
  boolean isFailed() {
    return verdict.isRefused() || hasFindings();
  }

  /** What the process answers. */
  int exitCode() {
    if (hasFindings()) {
      return ExitCode.FINDINGS;
    }
    return verdict.isRefused() ? ExitCode.REFUSED : ExitCode.OK;
  }

  private boolean hasFindings() {
    return diagnostics.stream().anyMatch(d -> d.severity().compareTo(options.failOn()) >= 0);
  }

  /** Prints what was found, before anything is written: the disk may still refuse. */
  void printFindings(Shell shell) {
    if (!options.isText()) {
      return;
    }
    new TextReport(shell.err(), shell.errTheme(), shell.columns()).print(diagnostics);
    ChangeReport changes = new ChangeReport(shell.err(), shell.errTheme(), shell.columns());
    changes.print(verdict.refused());
    changes.print(verdict);
    if (verdict.isRefused() && !hasFindings()) {
      shell.err().append(refusal()).append('\n');
    }
    if (options.quiet() || diagnostics.isEmpty()) {
      return;
    }
    String note = isFailed() && input.out().isPresent() ? "; nothing was written" : "";
    shell.err().append(Tally.of(diagnostics).toString()).append(note).append('\n');
    shell.err().flush();
  }

  private String refusal() {
    String size = counted(verdict.refused().size(), "change");
    return size
        + " would lose data of the build in "
        + input.out().map(Object::toString).orElse("")
        + "; nothing was written";
  }

  private List<Diagnostic> withRefused() {
    List<Diagnostic> all = new ArrayList<>(diagnostics);
    verdict.refused().forEach(change -> all.add(change.toDiagnostic()));
    all.sort(null);
    return all;
  }

  /**
   * Prints how it went.
   *
   * @param stored what was done with the build; empty if nothing was written
   */
  void printResult(Shell shell, Optional<ArtifactSink.Report> stored) throws IOException {
    if (options.json()) {
      Optional<Budget> budget = options.budget() ? result.budget() : Optional.empty();
      JsonReport.print(shell.out(), withRefused(), stored, budget);
      return;
    }
    if (!options.isText()) {
      annotate(shell);
      return;
    }
    if (!options.quiet() && !isFailed()) {
      shell.out().append(success(stored)).append('\n');
      result.budget().ifPresent(budget -> print(budget, shell));
    }
  }

  /** Prints what was found, and that it has come to nothing. */
  void print(Shell shell) throws IOException {
    printFindings(shell);
    printResult(shell, Optional.empty());
  }

  private void annotate(Shell shell) throws IOException {
    List<Annotation> all = new ArrayList<>(Annotation.of(diagnostics));
    all.addAll(Annotation.of(ChangeSet.of(verdict.refused())));
    annotations(options, all, input, shell);
  }

  private static void annotations(
      CompileOptions options, List<Annotation> all, CompileInput input, Shell shell)
      throws IOException {
    Path here = Path.of("");
    switch (options.format()) {
      case "sarif" -> SarifLog.print(shell.out(), all, here);
      case "junit" -> {
        List<String> files = input.schema().sources().stream().map(SourceFile::name).toList();
        JunitReport.print(shell.out(), all, files, options.failOn(), here);
      }
      default -> GithubCommands.print(shell.out(), all, here);
    }
  }

  /** Says that the build in the folder is the one that would be made. */
  static void printUnchanged(CompileOptions options, CompileInput input, Shell shell)
      throws IOException {
    if (options.json()) {
      ArtifactSink.Report nothing = new ArtifactSink.Report(List.of(), 0, List.of());
      JsonReport.print(shell.out(), List.of(), Optional.of(nothing), Optional.empty());
    } else if (!options.isText()) {
      annotations(options, List.of(), input, shell);
    } else if (!options.quiet()) {
      String out = input.out().map(Object::toString).orElse("");
      shell.out().append("nothing has changed since the last build -> " + out + "\n");
    }
  }

  private void print(Budget budget, Shell shell) {
    shell.out().append(BudgetReport.line(budget)).append('\n');
    if (options.budget()) {
      shell.out().append(BudgetReport.table(budget));
    }
  }

  private String success(Optional<ArtifactSink.Report> stored) {
    String types = counted(result.api().map(api -> api.input().types().size()).orElse(0), "type");
    String from = " from " + counted(input.schema().sources().size(), "file");
    String files = ": " + counted(result.artifacts().size(), "file");
    if (stored.isEmpty()) {
      return "checked " + types + from + files + " would be written";
    }
    int removed = stored.get().removed().size();
    return "compiled "
        + types
        + from
        + files
        + ", "
        + stored.get().written().size()
        + " written, "
        + stored.get().unchanged()
        + " unchanged"
        + (removed == 0 ? "" : ", " + removed + " removed")
        + " -> "
        + input.out().map(Object::toString).orElse("");
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
