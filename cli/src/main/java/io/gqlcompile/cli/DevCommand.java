package io.gqlcompile.cli;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.cli.report.TextReport;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.cli.terminal.Theme;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.project.LocalSettingsReader;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.local.LocalApi;
import io.gqlcompile.project.local.LocalOptions;
import io.gqlcompile.project.local.LocalServer;
import io.gqlcompile.project.local.LocalSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code dev}: serves an API on this machine, and a changed one as soon as it compiles. */
final class DevCommand implements Command {
  static final String NAME = "dev";

  private final Function<CompileRequest, CompileResult> compiler;

  DevCommand(Function<CompileRequest, CompileResult> compiler) {
    this.compiler = compiler;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(NAME);
    spec.usageMessage()
        .customSynopsis(
            "gql-compile dev [--schema PATH...] [options]",
            "       gql-compile dev token --user NAME [--groups GROUP...] [options]")
        .description("Serve an API on this machine, and follow its files.");
    DevOptions.declare(spec);
    CompileOptions.declare(spec, false);
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Shell shell) throws UsageException, IOException {
    String word = parsed.matchedPositionalValue(0, "");
    if (word.equals(DevOptions.TOKEN)) {
      return DevToken.print(parsed, shell);
    }
    if (!word.isEmpty()) {
      throw new UsageException(
          "dev: unexpected argument " + word + "\nTry 'gql-compile help dev'.");
    }
    long start = System.nanoTime();
    CompileOptions options = CompileOptions.of(parsed);
    LocalOptions local = DevOptions.of(parsed, shell);
    Path folder = options.project().orElse(Path.of(""));
    Path file = DevOptions.local(parsed, folder).orElse(folder.resolve(LocalSettingsReader.FILE));
    try (ServerJars jars = ServerJars.open(NAME);
        StartingApi api = StartingApi.of(jars.serviceWithTables(LocalServer.class), local)) {
      Loop loop = new Loop(parsed, api, local.remote(), start);
      Runtime.getRuntime().addShutdownHook(new Thread(loop::stop, "gql-compile-dev-stop"));
      Watch.Rehearsal rehearsal =
          input -> CompileCommand.compile(compiler, options, input.request());
      return new Watch(options, shell, loop::once, rehearsal, Set.of(file.toAbsolutePath())).run();
    }
  }

  /** What is done at the start and after each change. */
  private final class Loop {
    private final ParseResult parsed;
    private final StartingApi starting;
    private final boolean remote;
    private final long start;
    private boolean isFirst = true;
    private boolean isServed;
    private boolean isStopped;

    Loop(ParseResult parsed, StartingApi starting, boolean remote, long start) {
      this.parsed = parsed;
      this.starting = starting;
      this.remote = remote;
      this.start = start;
    }

    /** Ctrl-C: the port and the tables are closed before the process ends. */
    synchronized void stop() {
      isStopped = true;
      starting.close();
    }

    synchronized int once(CompileOptions options, Shell shell, Consumer<CompileInput> reads)
        throws UsageException, IOException {
      if (isStopped) {
        return ExitCode.OK;
      }
      Diagnostics found = new Diagnostics();
      CompileInput input = CompileInput.read(options, false, shell.in(), found);
      reads.accept(input);
      Path folder = options.project().orElse(Path.of(""));
      Optional<Path> file = DevOptions.local(parsed, folder);
      LocalSettings settings =
          file.isPresent() ? LocalSettingsReader.read(file.get(), found) : LocalSettings.NONE;
      CompileResult result = CompileCommand.compile(compiler, options, input.request());
      found.addAll(result.diagnostics());
      Outcome outcome = new Outcome(options, found.sorted(), input, result);
      LocalApi api = starting.get();
      warn(api, shell);
      outcome.printFindings(shell);
      if (outcome.isFailed()) {
        api.broken(report(found.sorted()));
        say(shell, "not served: " + api.url() + "/graphql stays as it was, " + api.summary());
        return outcome.exitCode();
      }
      for (String note : api.serve(result.artifacts(), settings)) {
        say(shell, "note: " + note);
      }
      say(shell, status(api));
      if (!isServed) {
        api.hints().forEach(line -> say(shell, "  " + line));
      }
      isServed = true;
      return ExitCode.OK;
    }

    private void warn(LocalApi api, Shell shell) {
      if (isFirst && remote) {
        shell.err().append("gql-compile: whoever reaches ").append(api.url());
        shell.err().append(" can use this API with the keys of this machine\n");
        shell.err().flush();
      }
      isFirst = false;
    }

    private String status(LocalApi api) {
      String ready = "";
      if (!isServed) {
        long millis = (System.nanoTime() - start) / 1_000_000;
        ready = " (ready in " + millis / 1000 + "." + millis / 100 % 10 + " s, Ctrl-C ends)";
      }
      return "serving " + api.url() + "/graphql: " + api.summary() + ready;
    }

    private void say(Shell shell, String line) {
      shell.out().append(line).append('\n');
      shell.out().flush();
    }
  }

  private static String report(List<Diagnostic> found) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
      new TextReport(out, Theme.PLAIN, Shell.DEFAULT_COLUMNS).print(found);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
