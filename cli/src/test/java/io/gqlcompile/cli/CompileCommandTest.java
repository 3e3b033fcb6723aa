package io.gqlcompile.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.diagnostic.Severity;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.AuthModes;
import io.gqlcompile.settings.Flag;
import io.gqlcompile.source.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompileCommandTest {
  private static final RuleId RULE = new RuleId("SomeRule");

  @TempDir Path temp;
  private final Run run = new Run();
  private String schema;
  private String out;

  @BeforeEach
  void files() throws IOException {
    schema = Files.writeString(temp.resolve("s.graphql"), "type Post @mode\n").toString();
    out = temp.resolve("out").toString();
  }

  private static List<Diagnostic> finding(Severity severity, CompileRequest request) {
    SourceLocation at = new SourceLocation(request.sources().get(0), 10, 5);
    return List.of(
        new Diagnostic(
            RULE,
            severity,
            Coordinate.type("Post"),
            at,
            "There is no @mode.",
            Optional.empty(),
            List.of()));
  }

  private int compile(String... more) {
    String[] args = new String[5 + more.length];
    System.arraycopy(new String[] {"compile", "--schema", schema, "--out", out}, 0, args, 0, 5);
    System.arraycopy(more, 0, args, 5, more.length);
    return run.args(args);
  }

  @Test
  void writesTheBuildAndSaysSo() throws IOException {
    assertEquals(ExitCode.OK, compile());
    assertEquals(
        "compiled 0 types from 1 file: 2 files, 2 written, 0 unchanged -> " + out + "\n",
        run.out());
    assertEquals("", run.err());
    assertEquals("type Post @mode\n", Files.readString(Path.of(out, "schema.graphql")));

    assertEquals(ExitCode.OK, compile("--quiet"));
    assertEquals("", run.out() + run.err());
  }

  @Test
  void anErrorLeavesThePreviousBuild() throws IOException {
    compile();
    Files.writeString(Path.of(schema), "type Blog @mode\n");
    run.finding(request -> finding(Severity.ERROR, request));

    assertEquals(ExitCode.FINDINGS, compile());

    assertEquals("", run.out());
    assertEquals(
        "error SomeRule Post\n --> "
            + schema
            + ":1:11\n  |\n1 | type Blog @mode\n  |           ^^^^^\n  There is no @mode.\n"
            + "  docs: https://gql-compile.dev/rules/SomeRule\n\n"
            + "1 error; nothing was written\n",
        run.err());
    assertEquals("type Post @mode\n", Files.readString(Path.of(out, "schema.graphql")));
  }

  @Test
  void theThresholdDecidesWhatFails() {
    run.finding(request -> finding(Severity.WARNING, request));
    assertEquals(ExitCode.FINDINGS, compile("--fail-on", "warning"));
    assertFalse(Files.exists(Path.of(out)));
    assertEquals(ExitCode.OK, compile("--fail-on", "danger"));
    assertTrue(run.err().endsWith("\n1 warning\n"), run.err());
    assertTrue(Files.exists(Path.of(out)));
    run.finding(request -> finding(Severity.DANGER, request));
    assertEquals(ExitCode.FINDINGS, compile("--fail-on=danger"));
    assertEquals(ExitCode.OK, compile());
  }

  @Test
  void jsonGoesToStandardOutputAlone() {
    run.finding(request -> finding(Severity.ERROR, request));
    assertEquals(ExitCode.FINDINGS, compile("--format", "json"));
    assertEquals("", run.err());
    assertTrue(run.out().startsWith("{\"version\":1,\"diagnostics\":[{\"rule\":\"SomeRule\","));
    assertTrue(run.out().endsWith("}\n"));
  }

  @Test
  void checkWritesNothing() {
    assertEquals(ExitCode.OK, run.args("check", "--schema", schema));
    assertEquals("checked 0 types from 1 file: 2 files would be written\n", run.out());
    assertEquals(ExitCode.USAGE, run.args("check", "--schema", schema, "--out", out));
    assertFalse(Files.exists(Path.of(out)));
  }

  @Test
  void optionsWinOverTheSettingsFile() throws IOException {
    Path settings =
        Files.writeString(
            temp.resolve("s.json"),
            "{\"default\":\"AWS_IAM\",\"additional\":[\"API_KEY\"],"
                + "\"transformParameters\":{\"sandboxModeEnabled\":true}}");
    String file = settings.toString();

    compile("--settings", file);
    assertEquals(
        new AuthModes(AuthMode.AWS_IAM, List.of(AuthMode.API_KEY)),
        run.request().settings().auth());
    assertTrue(run.request().settings().is(Flag.SANDBOX));

    compile("--settings", file, "--default-auth", "API_KEY");
    assertEquals(new AuthModes(AuthMode.API_KEY, List.of()), run.request().settings().auth());

    compile("--settings", file, "--additional-auth", "AWS_LAMBDA,OPENID_CONNECT", "AWS_LAMBDA");
    assertEquals(
        new AuthModes(AuthMode.AWS_IAM, List.of(AuthMode.AWS_LAMBDA, AuthMode.OPENID_CONNECT)),
        run.request().settings().auth());
  }

  @Test
  void mistakesInTheSettingsFileAreFindingsBesideThoseOfTheSchema() throws IOException {
    Path settings = Files.writeString(temp.resolve("s.json"), "{\"defualt\":\"AWS_IAM\"}");
    run.finding(request -> finding(Severity.ERROR, request));
    assertEquals(ExitCode.FINDINGS, compile("--settings", settings.toString()));
    assertTrue(run.err().contains("s.json:1:2\n"), run.err());
    assertTrue(run.err().contains("hint: did you mean default?"), run.err());
    assertTrue(run.err().endsWith("2 errors; nothing was written\n"), run.err());
  }

  @Test
  void wrongBytesAreAFinding() throws IOException {
    Files.write(Path.of(schema), new byte[] {'#', (byte) 0xE4});
    assertEquals(ExitCode.FINDINGS, compile());
    assertTrue(run.err().startsWith("error InvalidUtf8\n"), run.err());
  }

  @Test
  void theSchemaIsNeverOverwritten() throws IOException {
    Path own = temp.resolve("own/schema.graphql");
    Files.createDirectories(own.getParent());
    Files.writeString(own, "mine");
    int code = run.args("compile", "--schema", own.toString(), "--out", own.getParent().toString());
    assertEquals(ExitCode.USAGE, code);
    assertEquals(
        "gql-compile: the build would overwrite the schema "
            + own
            + "; choose another folder for --out\n",
        run.err());
    assertEquals("mine", Files.readString(own));
  }

  @Test
  void pathsThatCannotBeUsedAreOneLine() throws IOException {
    String file = Files.writeString(temp.resolve("file"), "x").toString();
    assertEquals(ExitCode.USAGE, run.args("compile", "--schema", schema, "--out", file));
    assertEquals("gql-compile: --out " + file + " is a file, not a folder\n", run.err());
    assertEquals(ExitCode.USAGE, run.args("compile", "--schema", schema, "--out", file + "/below"));
    assertEquals(
        "gql-compile: cannot write the build to "
            + file
            + "/below: "
            + file
            + " is a file, not a folder\n",
        run.err());
    assertEquals(ExitCode.USAGE, compile("--settings", temp.resolve("gone.json").toString()));
    assertEquals(ExitCode.USAGE, compile("--plugin-path", temp.resolve("gone.jar").toString()));
  }

  @Test
  void pluginsAreSeenByTheCompiler() throws IOException {
    Path folder = Files.createDirectories(temp.resolve("plugins"));
    Files.writeString(folder.resolve("resource.txt"), "found");
    Run inside =
        new Run()
            .compiler(
                request -> {
                  assertTrue(request.pluginLoader().getResource("resource.txt") != null);
                  return CompileResult.failed(finding(Severity.ERROR, request));
                });
    int code = inside.args("check", "--schema", schema, "--plugin-path", folder.toString());
    assertEquals(ExitCode.FINDINGS, code, inside.err());
  }

  @Test
  void theNextBuildStartsFromThePlacementOfThisOne() throws IOException {
    Path file = Files.createDirectories(Path.of(out)).resolve("placement.json");
    Files.writeString(file, "{\"stacks\": {\"A\": \"ModelsStack1\"}, \"resolvers\": {}}");
    assertEquals(ExitCode.OK, compile());
    assertEquals(Map.of("A", "ModelsStack1"), run.request().placement().stacks());
  }

  @Test
  void withoutItsPlacementAnApiIsNotBuiltAgain() throws IOException {
    Path file = Files.createDirectories(Path.of(out)).resolve("placement.json");
    Files.writeString(file, "{\"stacks\": ");
    assertEquals(ExitCode.USAGE, compile());
    assertTrue(run.err().contains("placement.json is damaged"), run.err());
  }

  @Test
  void aBrokenPluginIsNotOurFault() {
    run.compiler(
        request -> {
          throw new java.util.ServiceConfigurationError("no such class x.Y");
        });
    assertEquals(ExitCode.USAGE, compile("--plugin-path", temp.toString()));
    assertEquals(
        "gql-compile: cannot load a plug-in of --plugin-path: no such class x.Y\n", run.err());
  }

  @Test
  void aFaultIsOneMessageAndItsDetailsAreInAFile() throws IOException {
    run.compiler(
        request -> {
          throw new IllegalStateException("broken");
        });
    assertEquals(ExitCode.FAULT, compile());
    String[] lines = run.err().split("\n");
    assertEquals(2, lines.length, run.err());
    assertEquals(
        "gql-compile: a fault of gql-compile itself, not of your schema:"
            + " java.lang.IllegalStateException: broken",
        lines[0]);
    Path details = Path.of(lines[1].replaceAll("The details are in (.*); please.*", "$1"));
    assertTrue(Files.readString(details).contains("at io.gqlcompile.cli."));
    Files.delete(details);

    assertEquals(ExitCode.FAULT, compile("--debug"));
    assertTrue(run.err().contains("\tat io.gqlcompile.cli."), run.err());
  }

  @Test
  void readsStandardInput() {
    assertEquals(ExitCode.OK, run.stdin("type A").args("compile", "--schema", "-", "--out", out));
    assertEquals("<stdin>", run.request().sources().get(0).name());
  }
}
