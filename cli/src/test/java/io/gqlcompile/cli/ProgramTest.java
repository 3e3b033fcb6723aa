package io.gqlcompile.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.cli.terminal.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProgramTest {
  private final Run run = new Run();

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "help", ""})
  void printsHelp(String argument) {
    assertEquals(ExitCode.OK, argument.isEmpty() ? run.args() : run.args(argument));
    assertEquals(TopLevel.help(), run.out());
    assertEquals("", run.err());
  }

  @Test
  void theWarmupIsNotOffered() {
    assertFalse(TopLevel.help().contains("warmup"));
  }

  @Test
  void printsTheHelpOfACommand() {
    assertEquals(ExitCode.OK, run.args("compile", "--help"));
    String help = run.out();
    assertTrue(
        help.startsWith("Usage: gql-compile compile [--schema PATH... --out DIR] [options]\n"),
        help);
    assertEquals(ExitCode.OK, run.args("help", "compile"));
    assertEquals(help, run.out());
    assertEquals(ExitCode.OK, run.args("check", "--schema", "x", "-h"));
    assertFalse(run.out().contains("--out"), run.out());
    assertTrue(help.lines().allMatch(line -> line.length() <= 80), help);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "complie                          | unknown command complie; did you mean compile?",
        "deploy                           | unknown command deploy",
        "--versoin                        | unknown option --versoin; did you mean --version?",
        "compile --shema x --out y        | compile: unknown option --shema; did you mean --schema?",
        "compile --schema x --uot=y       | compile: unknown option --uot; did you mean --out?",
        "compile                          | compile: needs --schema PATH and --out DIR, or a project in this folder",
        "compile --schema x               | compile: needs --out DIR",
        "compile --schema                 | compile: a value is missing: --schema PATH",
        "compile --schema x --out         | compile: a value is missing: --out DIR",
        "compile x --schema y --out z     | compile: unexpected argument x",
        "compile --schema x --out y --out z"
            + " | compile: option '--out' (DIR) should be specified only once",
        "check --schema x --format xml    | --format cannot be xml; it takes text, json, github, sarif, junit",
        "check --schema x --format josn   | --format cannot be josn; did you mean json?",
        "check --schema x --fail-on eror  | --fail-on cannot be eror; did you mean error?",
        "check --schema x --default-auth API_KY"
            + " | --default-auth cannot be API_KY; did you mean API_KEY?",
        "compile --schema x --out=        | --out is empty",
      })
  void saysWhatIsWrongWithTheCommandLine(String line, String message) {
    assertEquals(ExitCode.USAGE, run.args(line.strip().split(" +")));
    assertEquals("", run.out());
    assertEquals("gql-compile: " + message, run.err().lines().findFirst().orElse(""));
  }

  @Test
  void aStandardOutputThatTakesNothingIsAnError() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Shell shell =
        new Shell(
            InputStream.nullInputStream(),
            new PrintStream(full, false, StandardCharsets.UTF_8),
            new PrintStream(err, false, StandardCharsets.UTF_8),
            Theme.PLAIN,
            Theme.PLAIN,
            80);
    int code = new Program(request -> null).run(new String[] {"--help"}, shell);
    assertEquals(ExitCode.USAGE, code);
    assertEquals(
        "gql-compile: cannot write to standard output\n", err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theWarmupLeavesNothingBehindAndPrintsNothing() {
    assertEquals(ExitCode.OK, run.args("warmup"));
    assertEquals("", run.out() + run.err());
  }
}
