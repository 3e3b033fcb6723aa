package io.gqlcompile.cli;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.cli.report.Tally;
import io.gqlcompile.cli.report.TextReport;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * The build that a command is about: a folder, or what a schema or a project is compiled to; and
 * where it is to be deployed.
 */
final class BuildChoice {
  static final String STACK_NAME = "--stack-name";
  static final String REGION = "--region";
  static final String BUCKET = "--bucket";
  static final String ROOT_KEY = "--root-key";
  private static final String PARAMETER = "--parameter";

  /** What may be a name, by option. Sources: the references of CloudFormation, AWS and S3. */
  private static final Map<String, Pattern> FORMS =
      Map.of(
          STACK_NAME,
          Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,127}"),
          REGION,
          Pattern.compile("[a-z]{2}(-[a-z]+)+-[0-9]+"),
          BUCKET,
          Pattern.compile("[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]"),
          ROOT_KEY,
          Pattern.compile("[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)*"),
          PolicyCommand.ACCOUNT,
          Pattern.compile("[0-9]{12}"));

  private final CompileCommand compiler;
  private final ParseResult parsed;

  BuildChoice(Function<CompileRequest, CompileResult> compiler, ParseResult parsed) {
    this.compiler = new CompileCommand(compiler, false);
    this.parsed = parsed;
  }

  static void declare(CommandSpec spec, String folder, boolean isNeeded) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .paramLabel(folder)
            .type(String.class)
            .description("A folder that was written before; else a schema or project is compiled.")
            .build());
    spec.addOption(
        Invocation.value(STACK_NAME, "NAME", "The root stack.").required(isNeeded).build());
    spec.addOption(
        Invocation.value(BUCKET, "NAME", "The bucket, in the region of the stack.")
            .required(isNeeded)
            .build());
    spec.addOption(
        Invocation.value(REGION, "NAME", "The region, as in eu-central-1.")
            .required(isNeeded)
            .build());
    spec.addOption(
        Invocation.value(ROOT_KEY, "KEY", "The key that files are below (gql-compile).").build());
    spec.addOption(
        Invocation.list(PARAMETER, "NAME=VALUE", "Parameters of the root stack.")
            .arity("1")
            .build());
    CompileOptions.declare(spec, false);
    ConsentOptions.declare(spec);
  }

  /**
   * The files of the build.
   *
   * @param code what the process answers
   * @param files empty if there is no build
   */
  record Choice(int code, Optional<ArtifactSet> files) {}

  /** Reads the folder, or compiles. */
  Choice files(CompileOptions options, Shell shell) throws UsageException, IOException {
    String named = parsed.matchedPositionalValue(0, "");
    if (named.isEmpty()) {
      CompileCommand.Built built = compiler.build(parsed, options.withoutOut(), shell);
      if (built.outcome().isFailed() || built.files().size() == 0) {
        built.outcome().printResult(shell, Optional.empty());
        return new Choice(built.outcome().exitCode(), Optional.empty());
      }
      return new Choice(ExitCode.OK, Optional.of(built.files()));
    }
    if (!options.schema().isEmpty() || options.project().isPresent()) {
      throw new UsageException(
          parsed.commandSpec().name() + ": takes a folder, or --schema, or --project");
    }
    Path folder = Path.of(named);
    if (!Files.isDirectory(folder)) {
      throw new UsageException("there is no folder " + folder);
    }
    return new Choice(ExitCode.OK, Optional.of(DeployedFiles.below(folder)));
  }

  /** A name of AWS, if it is given. */
  Optional<String> name(String option) throws UsageException {
    Optional<String> name = CompileOptions.text(parsed, option);
    if (name.isPresent() && !FORMS.get(option).matcher(name.get()).matches()) {
      throw new UsageException(option + " cannot be " + name.get());
    }
    return name;
  }

  /** The values of the root's parameters. */
  Map<String, String> parameters() throws UsageException {
    Map<String, String> values = new LinkedHashMap<>();
    for (String given : CompileOptions.texts(parsed, PARAMETER)) {
      int equals = given.indexOf('=');
      if (equals < 1) {
        throw new UsageException(PARAMETER + " takes NAME=VALUE, not " + given);
      }
      values.put(given.substring(0, equals), given.substring(equals + 1));
    }
    return values;
  }

  /** Tells what was found; whether it fails the run. */
  static boolean tell(List<Diagnostic> found, CompileOptions options, Shell shell) {
    boolean fails = found.stream().anyMatch(d -> d.severity().compareTo(options.failOn()) >= 0);
    if (options.isText()) {
      new TextReport(shell.err(), shell.errTheme(), shell.columns()).print(found);
      if (!found.isEmpty() && !options.quiet()) {
        String note = fails ? "; nothing was written\n" : "\n";
        shell.err().append(Tally.of(found).toString()).append(note);
      }
      shell.err().flush();
    }
    return fails;
  }
}
