package io.gqlcompile.cli;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.CompiledApi;
import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.cli.terminal.Theme;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Severity;
import io.gqlcompile.entity.EntityCatalog;
import io.gqlcompile.model.RootTypes;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.stack.StackModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Runs the program in this process, with a compiler that a test supplies. */
final class Run {
  private final List<CompileRequest> requests = new ArrayList<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private Function<CompileRequest, CompileResult> compiler = request -> built(request, List.of());
  private byte[] stdin = {};
  private boolean isAnswering;

  Run compiler(Function<CompileRequest, CompileResult> newCompiler) {
    compiler = newCompiler;
    return this;
  }

  /** The compiler finds something; with an error there is no build. */
  Run finding(Function<CompileRequest, List<Diagnostic>> diagnostics) {
    return compiler(request -> built(request, diagnostics.apply(request)));
  }

  Run stdin(String text) {
    stdin = text.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  /** Somebody is there and answers. */
  Run answering(String text) {
    isAnswering = true;
    return stdin(text);
  }

  int args(String... args) {
    out.reset();
    err.reset();
    Shell shell =
        new Shell(
            new ByteArrayInputStream(stdin),
            stream(out),
            stream(err),
            Theme.PLAIN,
            Theme.PLAIN,
            80,
            isAnswering);
    return new Program(this::compile).run(args, shell);
  }

  private CompileResult compile(CompileRequest request) {
    requests.add(request);
    return compiler.apply(request);
  }

  private static CompileResult built(CompileRequest request, List<Diagnostic> diagnostics) {
    if (diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR)) {
      return CompileResult.failed(diagnostics);
    }
    SchemaModel model = SchemaModel.of(List.of(), RootTypes.DEFAULT);
    StringBuilder all = new StringBuilder();
    request.sources().forEach(source -> all.append(source.text()));
    return new CompileResult(
        Optional.of(
            new CompiledApi(
                model,
                model,
                EntityCatalog.EMPTY,
                List.of(),
                new StackModel(List.of()),
                List.of(),
                request.settings(),
                List.of())),
        ArtifactSet.of(
            List.of(
                new Artifact("schema.graphql", all.toString()),
                new Artifact("stacks/Fixed.json", "{}\n"))),
        diagnostics,
        Optional.empty());
  }

  private static PrintStream stream(ByteArrayOutputStream to) {
    return new PrintStream(to, false, StandardCharsets.UTF_8);
  }

  /** What the compiler was asked last. */
  CompileRequest request() {
    return requests.get(requests.size() - 1);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
