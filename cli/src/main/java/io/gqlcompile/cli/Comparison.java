package io.gqlcompile.cli;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.deployed.DeployedApi;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.project.against.OldSide;
import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.util.function.Function;

/**
 * What is deployed beside what the schema builds now.
 *
 * @param before what is deployed
 * @param request what was compiled, placed as what is deployed
 * @param result what came out, without errors
 */
record Comparison(DeployedApi before, CompileRequest request, CompileResult result) {

  /** What a command makes of it. */
  interface Judge {
    /** Tells what it finds, and answers the exit code. */
    int judge(Comparison comparison) throws UsageException, IOException;
  }

  /**
   * Reads what is deployed, compiles what a command line names, and has it judged; or tells what is
   * wrong with the schema.
   *
   * @param against what is deployed: a folder, a revision or a file
   * @return the exit code
   */
  static int run(
      Function<CompileRequest, CompileResult> compiler,
      CompileOptions options,
      String against,
      Shell shell,
      Judge judge)
      throws UsageException, IOException {
    Diagnostics found = new Diagnostics();
    CompileInput input = CompileInput.read(options, false, shell.in(), found);
    return PluginLoader.using(
        options.plugins(),
        input.request(),
        loader -> {
          CompileRequest request = input.request().with(loader);
          OldSide old = options.against(compiler, request);
          DeployedApi before = old.read(against);
          CompileResult result = compiler.apply(request.after(old.placement()));
          found.addAll(result.diagnostics());
          if (found.hasErrors()) {
            Outcome outcome = new Outcome(options, found.sorted(), input, result);
            outcome.print(shell);
            return ExitCode.FINDINGS;
          }
          return judge.judge(new Comparison(before, request, result));
        });
  }
}
