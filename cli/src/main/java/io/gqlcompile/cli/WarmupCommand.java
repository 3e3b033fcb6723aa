package io.gqlcompile.cli;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.cli.terminal.Theme;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.local.LocalApi;
import io.gqlcompile.project.local.LocalOptions;
import io.gqlcompile.project.local.LocalServer;
import io.gqlcompile.project.local.LocalSettings;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * Does once what users do often, so that the virtual machine can archive the classes that this
 * takes. Not for users: the launcher calls it.
 */
final class WarmupCommand implements Command {
  static final String NAME = "warmup";

  /** A fault is met again in the run that follows; here it must not leave a file. */
  private static final String DEBUG = "--debug";

  private static final String DEFAULT = "--default-auth";
  private static final String POOLS = "AMAZON_COGNITO_USER_POOLS";
  private static final String MORE = "--additional-auth";
  private static final String KEY_AND_IAM = "API_KEY,AWS_IAM";

  private final Function<CompileRequest, CompileResult> compiler;

  WarmupCommand(Function<CompileRequest, CompileResult> compiler) {
    this.compiler = compiler;
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create().name(NAME);
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("dev|lsp")
            .arity("0..1")
            .type(String.class)
            .description("Rehearse the server, too.")
            .build());
    return spec;
  }

  @Override
  public int run(ParseResult options, Shell shell) throws UsageException, IOException {
    Path folder = Files.createTempDirectory("gql-compile-warmup-");
    try {
      rehearse(folder);
      switch (options.matchedPositionalValue(0, "")) {
        case DevCommand.NAME -> serve(folder);
        case LspCommand.NAME -> edit(folder);
        default -> {}
      }
    } finally {
      remove(folder);
    }
    return ExitCode.OK;
  }

  private void rehearse(Path folder) throws IOException {
    String good = copy("warmup.graphql", folder).toString();
    String bad = copy("warmup-mistakes.graphql", folder).toString();
    String settings = copy("warmup.json", folder).toString();
    String out = folder.resolve("out").toString();
    String config = copy("warmup.yaml", folder).toString();
    List<List<String>> lines =
        List.of(
            List.of("compile", "--schema", good, "--out", out, "--settings", settings, DEBUG),
            List.of("compile", "--config", config, DEBUG),
            List.of("compile", "--schema", good, "--out", out, DEFAULT, POOLS, MORE, KEY_AND_IAM),
            List.of("compile", "--schema", bad, "--out", out, DEBUG),
            List.of("check", "--schema", bad, "--format", "json", DEBUG),
            List.of("check", "--default-auth", "AWS_IAM", "--unknown"),
            List.of("compile", "--help"),
            List.of("--help"));
    for (List<String> line : lines) {
      new Program(compiler).run(line.toArray(new String[0]), silent());
    }
  }

  /** Serves the build at a free port, and asks it something. */
  private void serve(Path folder) throws UsageException, IOException {
    String[] files = {
      "--schema", folder.resolve("warmup.graphql").toString(),
      "--settings", folder.resolve("warmup.json").toString()
    };
    CommandLine check = new CommandLine(new CompileCommand(compiler, false).spec());
    CompileOptions options = CompileOptions.of(check.parseArgs(files));
    CompileInput input = CompileInput.read(options, false, silent().in(), new Diagnostics());
    CompileResult result = CompileCommand.compile(compiler, options, input.request());
    try (ServerJars jars = ServerJars.open(DevCommand.NAME);
        LocalApi api = jars.service(LocalServer.class).start(LocalOptions.inMemory())) {
      api.serve(result.artifacts(), LocalSettings.NONE);
      ask(
          api.url() + "/graphql",
          "{ listAuthors { items { name articles { items { title } } } } }");
      ask(api.url() + "/graphql", "{ __typename }");
      api.hints();
    }
    List<String> words = new ArrayList<>(List.of(EvalCommand.NAME, "Query.getAuthor", DEBUG));
    words.addAll(List.of(files));
    new Program(compiler).run(words.toArray(new String[0]), silent());
  }

  /** Answers an editor that opens a file and leaves. */
  private void edit(Path folder) {
    String uri = folder.resolve("warmup-mistakes.graphql").toUri().toString();
    String file = "{\"uri\":\"" + uri + "\"";
    String place = "{\"textDocument\":" + file + "},\"position\":{\"line\":0,\"character\":9}";
    String[][] script = {
      {"\"id\":1,", "initialize", "{\"capabilities\":{}}"},
      {"", "initialized", "{}"},
      {
        "",
        "textDocument/didOpen",
        "{\"textDocument\":" + file + ",\"languageId\":\"\",\"version\":1,\"text\":\"type A @m\"}}"
      },
      {"\"id\":2,", "textDocument/completion", place + "}"},
      {"\"id\":3,", "textDocument/hover", place + "}"},
      {"\"id\":4,", "shutdown", "{}"},
      {"", "exit", "{}"}
    };
    StringBuilder said = new StringBuilder();
    for (String[] message : script) {
      String form = "{\"jsonrpc\":\"2.0\",%s\"method\":\"%s\",\"params\":%s}";
      String body = String.format(Locale.ROOT, form, (Object[]) message);
      said.append("Content-Length: ").append(body.length()).append("\r\n\r\n").append(body);
    }
    InputStream in = new ByteArrayInputStream(said.toString().getBytes(StandardCharsets.UTF_8));
    Shell silent = silent();
    Shell shell =
        new Shell(in, silent.out(), silent.err(), Theme.PLAIN, Theme.PLAIN, Shell.DEFAULT_COLUMNS);
    new Program(compiler).run(new String[] {LspCommand.NAME}, shell);
  }

  private static void ask(String url, String query) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) URI.create(url).toURL().openConnection();
    connection.setRequestProperty("x-api-key", "da2-localkey");
    connection.setDoOutput(true);
    String body = "{\"query\":\"" + query + "\"}";
    connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    connection.getResponseCode();
    connection.disconnect();
  }

  private static Shell silent() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    InputStream nothing = new ByteArrayInputStream(new byte[0]);
    return new Shell(nothing, nowhere, nowhere, Theme.PLAIN, Theme.ANSI, Shell.DEFAULT_COLUMNS);
  }

  private static Path copy(String name, Path folder) throws IOException {
    Path file = folder.resolve(name);
    try (InputStream in = WarmupCommand.class.getResourceAsStream(name)) {
      Files.copy(in, file);
    }
    return file;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
