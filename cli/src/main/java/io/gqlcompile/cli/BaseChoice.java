package io.gqlcompile.cli;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.project.against.BaseFindings;
import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** {@code --base}: tells only what a revision did not have. */
final class BaseChoice {
  private final CompileOptions options;

  BaseChoice(CompileOptions options) {
    this.options = options;
  }

  /**
   * The findings that are to be told.
   *
   * @param found all of now
   * @param compile compiles what was there
   */
  List<Diagnostic> brought(List<Diagnostic> found, Function<CompileRequest, CompileResult> compile)
      throws UsageException, IOException {
    if (options.base().isEmpty()) {
      return found;
    }
    List<Diagnostic> reading = new ArrayList<>();
    return BaseFindings.of(
            options.base().get(),
            options.paths(),
            old -> {
              Diagnostics then = new Diagnostics();
              InputStream nothing = InputStream.nullInputStream();
              CompileInput input = CompileInput.read(options.at(old), false, nothing, then);
              reading.addAll(then.sorted());
              return input.request();
            },
            compile,
            reading)
        .without(found);
  }
}
