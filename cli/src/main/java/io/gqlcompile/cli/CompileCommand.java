package io.gqlcompile.cli;

import io.gqlcompile.ClientCompiler;
import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.artifact.ArtifactSink;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diff.ChangeSet;
import io.gqlcompile.diff.Consents;
import io.gqlcompile.project.build.BuildRun;
import io.gqlcompile.project.build.Fingerprint;
import io.gqlcompile.project.build.OutFolder;
import io.gqlcompile.project.client.ClientPlace;
import io.gqlcompile.project.client.ClientWriter;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceFile;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code compile}, and {@code check}, which is the same without writing anything. */
final class CompileCommand implements Command {
  static final String NAME = "compile";
  static final String CHECK = "check";

  private final Function<CompileRequest, CompileResult> compiler;
  private final boolean writes;
  private Optional<OutFolder> followed = Optional.empty();

  CompileCommand(Function<CompileRequest, CompileResult> compiler, boolean writes) {
    this.compiler = compiler;
    this.writes = writes;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(writes ? NAME : CHECK);
    spec.usageMessage()
        .customSynopsis(
            "gql-compile "
                + spec.name()
                + " [--schema PATH..."
                + (writes ? " --out DIR" : "")
                + "] [options]")
        .description(
            writes
                ? "Compile a schema into a build folder."
                : "Compile a schema and report, but write nothing.");
    CompileOptions.declare(spec, writes);
    if (writes) {
      ConsentOptions.declare(spec);
      ClientChoice.declare(spec);
    }
    return spec;
  }

  @Override
  public int run(ParseResult parsed, Shell shell) throws UsageException, IOException {
    CompileOptions options = CompileOptions.of(parsed);
    if (options.watch()) {
      return new Watch(
              options,
              shell,
              (o, s, reads) -> once(parsed, o, s, reads),
              input -> compileAgain(options, input))
          .run();
    }
    return once(parsed, options, shell, input -> {});
  }

  /** The folder of the build; one and the same for all compiles of a watch. */
  private Optional<OutFolder> folder(CompileOptions options, CompileInput input) {
    Optional<Path> out = input.out();
    if (!options.watch() || out.isEmpty()) {
      return out.map(OutFolder::new);
    }
    if (followed.isEmpty() || !followed.get().path().equals(out.get())) {
      followed = Optional.of(new OutFolder(out.get()).remembering());
    }
    return followed;
  }

  /** Compiles once; whoever asks is told what is read. */
  private int once(
      ParseResult parsed, CompileOptions options, Shell shell, Consumer<CompileInput> reads)
      throws UsageException, IOException {
    Diagnostics found = new Diagnostics();
    CompileInput input = CompileInput.read(options, writes, shell.in(), found);
    reads.accept(input);
    List<ClientPlace> clients = clients(parsed, options, input);
    Optional<OutFolder> out = folder(options, input);
    if (out.isPresent()) {
      out.get().recover();
    }
    Optional<String> fingerprint = Optional.empty();
    if (options.ifChanged() && options.base().isEmpty() && out.isPresent()) {
      fingerprint = Optional.of(fingerprint(options, input.request()));
      if (out.get().isCurrent(fingerprint.get())
          && ClientWriter.isCurrent(clients, ofClients(fingerprint.get(), clients))) {
        Outcome.printUnchanged(options, input, shell);
        return ExitCode.OK;
      }
    }
    Compiled compiled = compile(options, input.request(), out);
    CompileResult result = compiled.result();
    found.addAll(result.diagnostics());
    Consents.Verdict verdict = judge(parsed, input.request().settings(), compiled.losses());
    List<Diagnostic> told =
        new BaseChoice(options).brought(found.sorted(), old -> again(options, old));
    Outcome outcome = new Outcome(options, told, verdict, input, result);
    if (!outcome.isFailed() && !result.isSuccess()) {
      throw new IllegalStateException("the compiler gave up without saying why");
    }
    outcome.printFindings(shell);
    Optional<ArtifactSink.Report> stored = Optional.empty();
    if (!outcome.isFailed() && compiled.run().isPresent()) {
      stored = Optional.of(compiled.run().get().write(verdict, input.schema(), fingerprint));
    }
    outcome.printResult(shell, stored);
    if (!outcome.isFailed() && !clients.isEmpty()) {
      Optional<String> whole = fingerprint.map(print -> ofClients(print, clients));
      writeClients(clients, options, input, result, whole, shell);
    }
    return outcome.exitCode();
  }

  /**
   * What a command that goes on with a build made first.
   *
   * @param outcome whether there is one, and what was found
   * @param files the build
   */
  record Built(Outcome outcome, ArtifactSet files) {}

  /**
   * Compiles what a command line names, tells what it finds, and writes the build of a project.
   * What {@code compile} refuses is refused.
   *
   * @param options without a folder for a build
   */
  Built build(ParseResult parsed, CompileOptions options, Shell shell)
      throws UsageException, IOException {
    Diagnostics found = new Diagnostics();
    CompileInput input = CompileInput.read(options, options.schema().isEmpty(), shell.in(), found);
    Optional<OutFolder> out = input.out().map(OutFolder::new);
    if (out.isPresent()) {
      out.get().recover();
    }
    Compiled compiled = compile(options, input.request(), out);
    found.addAll(compiled.result().diagnostics());
    Consents.Verdict verdict = judge(parsed, input.request().settings(), compiled.losses());
    Outcome outcome = new Outcome(options, found.sorted(), verdict, input, compiled.result());
    outcome.printFindings(shell);
    if (!outcome.isFailed() && compiled.run().isPresent()) {
      compiled.run().get().write(verdict, input.schema(), Optional.empty());
    }
    return new Built(outcome, compiled.result().artifacts());
  }

  private boolean asksForClients(ParseResult parsed) {
    return writes && new ClientChoice(parsed).isAsked();
  }

  /** Looks at what is wanted before anything is done; nothing if nobody asks. */
  private List<ClientPlace> clients(ParseResult parsed, CompileOptions options, CompileInput input)
      throws UsageException, IOException {
    if (!asksForClients(parsed)) {
      return List.of();
    }
    return PluginLoader.using(
        options.plugins(),
        input.request(),
        loader -> new ClientChoice(parsed).places(input.clients(), ClientCompiler.of(loader)));
  }

  /** Client code depends on what the build depends on, and on how it is to look. */
  private static String ofClients(String fingerprint, List<ClientPlace> places) {
    return places.isEmpty() ? fingerprint : fingerprint + " " + places;
  }

  private static void writeClients(
      List<ClientPlace> places,
      CompileOptions options,
      CompileInput input,
      CompileResult result,
      Optional<String> fingerprint,
      Shell shell)
      throws UsageException, IOException {
    List<ClientWriter.Written> written =
        PluginLoader.using(
            options.plugins(),
            input.request(),
            loader ->
                new ClientWriter(ClientCompiler.of(loader), false)
                    .write(result.api().orElseThrow(), places, fingerprint));
    ClientChoice.tell(written, options, shell);
  }

  private static String fingerprint(CompileOptions options, CompileRequest request)
      throws IOException {
    String classPath = System.getProperty("java.class.path");
    List<String> code = new ArrayList<>(List.of(classPath.split(File.pathSeparator)));
    code.addAll(options.plugins());
    return Fingerprint.of(request, code, options.failOn().name());
  }

  private static Consents.Verdict judge(ParseResult parsed, Settings settings, ChangeSet losses)
      throws UsageException {
    return losses.isEmpty()
        ? Consents.Verdict.NOTHING
        : ConsentOptions.consents(parsed, settings).judge(losses, ConsentOptions.day(parsed));
  }

  /** Compiles another version of the same, with the same plug-ins. */
  private CompileResult again(CompileOptions options, CompileRequest request) {
    try {
      return compile(options, request, Optional.empty()).result();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (UsageException e) {
      // The version of now has been compiled with them.
      throw new IllegalStateException(e);
    }
  }

  /** Does everything but report and write, as after a change that changes nothing. */
  private void compileAgain(CompileOptions options, CompileInput input)
      throws UsageException, IOException {
    CompileRequest request = input.request();
    List<SourceFile> sources = new ArrayList<>(request.sources());
    sources.add(new SourceFile("rehearsal", "#"));
    compile(options, request.with(sources), folder(options, input));
  }

  /**
   * What was compiled.
   *
   * @param run how to write it; empty if there is no folder
   */
  private record Compiled(CompileResult result, Optional<BuildRun> run) {
    ChangeSet losses() {
      return run.map(BuildRun::losses).orElse(ChangeSet.EMPTY);
    }
  }

  private Compiled apply(CompileRequest request, Optional<OutFolder> out)
      throws UsageException, IOException {
    if (out.isEmpty()) {
      return new Compiled(compiler.apply(request), Optional.empty());
    }
    BuildRun run = BuildRun.compile(request, out.get(), compiler);
    return new Compiled(run.result(), Optional.of(run));
  }

  private Compiled compile(CompileOptions options, CompileRequest request, Optional<OutFolder> out)
      throws UsageException, IOException {
    if (!PluginLoader.isNeeded(options.plugins(), request)) {
      return apply(request, out);
    }
    return PluginLoader.using(
        options.plugins(), request, loader -> apply(request.with(loader), out));
  }

  /** Compiles what a command line names, for a command that only looks at it. */
  static Outcome look(
      Function<CompileRequest, CompileResult> compiler, CompileOptions options, Shell shell)
      throws UsageException, IOException {
    Diagnostics found = new Diagnostics();
    CompileInput input = CompileInput.read(options, false, shell.in(), found);
    CompileResult result = compile(compiler, options, input.request());
    found.addAll(result.diagnostics());
    return new Outcome(options, found.sorted(), input, result);
  }

  /** Compiles with the plug-ins that the options name. */
  static CompileResult compile(
      Function<CompileRequest, CompileResult> compiler,
      CompileOptions options,
      CompileRequest request)
      throws UsageException, IOException {
    return new CompileCommand(compiler, false).compile(options, request, Optional.empty()).result();
  }
}
