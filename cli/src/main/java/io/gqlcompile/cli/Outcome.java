package io.gqlcompile.cli;

import io.gqlcompile.CompileResult;
import io.gqlcompile.artifact.ArtifactSink;
import io.gqlcompile.cli.input.SchemaInput;
import io.gqlcompile.cli.report.JsonReport;
import io.gqlcompile.cli.report.Tally;
import io.gqlcompile.cli.report.TextReport;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * What a run has to tell: diagnostics and their count on standard error, the result on standard
 * output; with {@code --format json} everything is one object on standard output.
 *
 * @param stored what was done with the build; empty if nothing was written
 */
record Outcome(
    CompileOptions options,
    List<Diagnostic> diagnostics,
    SchemaInput input,
    CompileResult result,
    Optional<ArtifactSink.Report> stored) {

  /** Prints. */
  void print(Shell shell, boolean failed) throws IOException {
    if (options.json()) {
      JsonReport.print(shell.out(), diagnostics, stored);
      return;
    }
    new TextReport(shell.err(), shell.errTheme(), shell.columns()).print(diagnostics);
    if (options.quiet()) {
      return;
    }
    if (!diagnostics.isEmpty()) {
      String note = failed && options.out().isPresent() ? "; nothing was written" : "";
      shell.err().append(Tally.of(diagnostics) + note + "\n");
    }
    if (!failed) {
      shell.err().flush();
      shell.out().append(success()).append('\n');
    }
  }

  private String success() {
    String types = counted(result.api().map(api -> api.input().types().size()).orElse(0), "type");
    String from = " from " + counted(input.sources().size(), "file");
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
        + options.out().map(Object::toString).orElse("");
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
