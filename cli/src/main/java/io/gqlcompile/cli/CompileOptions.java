package io.gqlcompile.cli;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.diagnostic.Diagnostics;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.diagnostic.Severity;
import io.gqlcompile.project.against.InputPaths;
import io.gqlcompile.project.against.OldSide;
import io.gqlcompile.project.input.SchemaReader;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.settings.AuthMode;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The options of {@code compile} and {@code check}.
 *
 * @param schema the values of {@code --schema}; none for a project
 * @param project where to look for a project
 * @param config a project's settings file
 * @param environment the environment of a project
 * @param out the build folder; empty for {@code check}, and for that of the project
 * @param defaultAuth overrides the settings file if given
 * @param additionalAuth overrides the settings file if given
 * @param settings a settings file
 * @param format text, or a form for programs
 * @param plugins jars and folders with plug-ins
 * @param failOn the lightest severity that fails the run
 * @param base the revision whose findings are not told again
 * @param budget print what the build uses of each quota
 * @param ifChanged do nothing if the build was made from the same
 * @param watch compile again whenever a file changes
 * @param quiet print nothing but diagnostics
 */
record CompileOptions(
    List<String> schema,
    Optional<Path> project,
    Optional<Path> config,
    Optional<String> environment,
    Optional<Path> out,
    Optional<AuthMode> defaultAuth,
    Optional<List<AuthMode>> additionalAuth,
    Optional<Path> settings,
    String format,
    List<String> plugins,
    Severity failOn,
    Optional<String> base,
    boolean budget,
    boolean ifChanged,
    boolean watch,
    boolean quiet) {

  private static final String SCHEMA = "--schema";
  private static final String PROJECT = "--project";
  private static final String CONFIG = "--config";
  private static final String ENVIRONMENT = "--env";
  private static final String OUT = "--out";
  private static final String DEFAULT_AUTH = "--default-auth";
  private static final String ADDITIONAL_AUTH = "--additional-auth";
  private static final String SETTINGS = "--settings";
  private static final String FORMAT = "--format";
  private static final String PLUGIN_PATH = "--plugin-path";
  private static final String FAIL_ON = "--fail-on";
  private static final String BASE = "--base";
  private static final String BUDGET = "--budget";
  private static final String IF_CHANGED = "--if-changed";
  private static final String WATCH = "--watch";
  private static final String QUIET = "--quiet";

  /** Adds the options to a command. */
  static void declare(CommandSpec spec, boolean writes) {
    spec.addOption(
        Invocation.list(
                SCHEMA, "PATH", "Files, folders (searched through), or - for standard input.")
            .build());
    declareProject(spec);
    if (writes) {
      spec.addOption(
          Invocation.value(OUT, "DIR", "Build folder; made if it is not there.").build());
    }
    spec.addOption(
        Invocation.value(DEFAULT_AUTH, "MODE", "Default authorization mode of the API (API_KEY).")
            .build());
    spec.addOption(
        Invocation.list(
                ADDITIONAL_AUTH, "MODE", "Further authorization modes, with commas between.")
            .build());
    spec.addOption(
        Invocation.value(SETTINGS, "FILE", "Settings in JSON or YAML; options win.").build());
    spec.addOption(
        Invocation.value(FORMAT, String.join("|", formats(spec)), "Form of the diagnostics (text).")
            .build());
    spec.addOption(
        Invocation.list(PLUGIN_PATH, "JAR_OR_DIR", "Where to find more plug-ins.").build());
    spec.addOption(
        Invocation.value(
                FAIL_ON, "warning|danger|error", "Lightest finding that fails the run (error).")
            .build());
    if (spec.name().equals(CompileCommand.NAME) || spec.name().equals(CompileCommand.CHECK)) {
      spec.addOption(
          Invocation.value(BASE, "git:REV", "Tell only what that revision did not have.").build());
    }
    spec.addOption(
        Invocation.flag(BUDGET, "Print what the build uses of each quota of AWS.").build());
    if (writes) {
      spec.addOption(
          Invocation.flag(IF_CHANGED, "Do nothing if the build was made from the same files.")
              .build());
      spec.addOption(
          Invocation.flag(WATCH, "Stay, and compile again whenever a file changes.").build());
    }
    spec.addOption(Invocation.flag(QUIET, "Print nothing but diagnostics.").build());
  }

  /** Adds the options that choose a project. */
  static void declareProject(CommandSpec spec) {
    spec.addOption(
        Invocation.value(
                PROJECT,
                "DIR",
                "A project, or a folder of an Amplify API; this folder if not given.")
            .build());
    spec.addOption(
        Invocation.value(CONFIG, "FILE", "A project's settings file (gql-compile.yaml).").build());
    spec.addOption(Invocation.value(ENVIRONMENT, "NAME", "The environment of a project.").build());
  }

  /** The options that choose a project, and nothing else. */
  static CompileOptions ofProject(ParseResult parsed) throws UsageException {
    return new CompileOptions(
        List.of(),
        path(parsed, PROJECT),
        path(parsed, CONFIG),
        text(parsed, ENVIRONMENT),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        "text",
        List.of(),
        Severity.ERROR,
        Optional.empty(),
        false,
        false,
        false,
        false);
  }

  /** What names the schema. */
  InputPaths paths() {
    return new InputPaths(schema, project, config, settings);
  }

  /** What {@code --against} names is read with these options. */
  OldSide against(Function<CompileRequest, CompileResult> compiler, CompileRequest request) {
    return new OldSide(
        compiler,
        request,
        paths(),
        old ->
            CompileInput.read(at(old), false, InputStream.nullInputStream(), new Diagnostics())
                .request());
  }

  /** The same options for other files. */
  CompileOptions at(InputPaths old) {
    return with(old, out);
  }

  /** The same options of a command whose {@code --out} is no build. */
  CompileOptions withoutOut() {
    return with(paths(), Optional.empty());
  }

  private CompileOptions with(InputPaths paths, Optional<Path> newOut) {
    return new CompileOptions(
        paths.schema(),
        paths.project(),
        paths.config(),
        environment,
        newOut,
        defaultAuth,
        additionalAuth,
        paths.settings(),
        format,
        plugins,
        failOn,
        base,
        budget,
        ifChanged,
        watch,
        quiet);
  }

  /** Whether people read the output. */
  boolean isText() {
    return format.equals("text");
  }

  /** Whether the output is JSON of our own. */
  boolean json() {
    return format.equals("json");
  }

  private static boolean has(ParseResult parsed, String option) {
    return parsed.commandSpec().findOption(option) != null && parsed.hasMatchedOption(option);
  }

  /**
   * Reads the options of a parsed command line.
   *
   * @throws UsageException if a value is none of those that the option takes
   */
  static CompileOptions of(ParseResult parsed) throws UsageException {
    Optional<String> defaultAuth = text(parsed, DEFAULT_AUTH);
    return new CompileOptions(
        texts(parsed, SCHEMA),
        path(parsed, PROJECT),
        path(parsed, CONFIG),
        text(parsed, ENVIRONMENT),
        parsed.commandSpec().findOption(OUT) == null ? Optional.empty() : path(parsed, OUT),
        defaultAuth.isEmpty()
            ? Optional.empty()
            : Optional.of(mode(DEFAULT_AUTH, defaultAuth.get())),
        additionalAuth(parsed),
        path(parsed, SETTINGS),
        format(parsed),
        texts(parsed, PLUGIN_PATH),
        failOn(parsed),
        has(parsed, BASE) ? text(parsed, BASE) : Optional.empty(),
        parsed.hasMatchedOption(BUDGET),
        has(parsed, IF_CHANGED),
        has(parsed, WATCH),
        parsed.hasMatchedOption(QUIET));
  }

  private static List<String> formats(CommandSpec spec) {
    return switch (spec.name()) {
      case ExplainCommand.NAME, AdoptCommand.NAME, PackageCommand.NAME -> List.of("text", "json");
      case CompileCommand.NAME, CompileCommand.CHECK ->
          List.of("text", "json", "github", "sarif", "junit");
      case PolicyCommand.NAME -> List.of("text");
      default -> List.of("text", "json", "github", "sarif");
    };
  }

  /** The value of {@code --format}. */
  static String format(ParseResult parsed) throws UsageException {
    return choice(parsed, FORMAT, formats(parsed.commandSpec()), "text");
  }

  private static Optional<List<AuthMode>> additionalAuth(ParseResult parsed) throws UsageException {
    if (!parsed.hasMatchedOption(ADDITIONAL_AUTH)) {
      return Optional.empty();
    }
    List<AuthMode> modes = new ArrayList<>();
    for (String value : texts(parsed, ADDITIONAL_AUTH)) {
      for (String name : value.split(",")) {
        if (!name.isBlank()) {
          modes.add(mode(ADDITIONAL_AUTH, name.strip()));
        }
      }
    }
    return Optional.of(modes);
  }

  private static AuthMode mode(String option, String name) throws UsageException {
    List<String> names = Arrays.stream(AuthMode.values()).map(AuthMode::name).toList();
    return AuthMode.valueOf(oneOf(option, name, names));
  }

  private static Severity failOn(ParseResult parsed) throws UsageException {
    String name = choice(parsed, FAIL_ON, List.of("warning", "danger", "error"), "error");
    return Severity.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static String choice(
      ParseResult parsed, String option, List<String> values, String otherwise)
      throws UsageException {
    Optional<String> value = text(parsed, option);
    return value.isEmpty() ? otherwise : oneOf(option, value.get(), values);
  }

  private static String oneOf(String option, String value, List<String> values)
      throws UsageException {
    if (values.contains(value)) {
      return value;
    }
    String nearest =
        NearestName.of(value, values)
            .map(name -> "; did you mean " + name + "?")
            .orElse("; it takes " + String.join(", ", values));
    throw new UsageException(option + " cannot be " + value + nearest);
  }

  static Optional<Path> path(ParseResult parsed, String option) throws UsageException {
    Optional<String> value = text(parsed, option);
    if (value.isPresent() && value.get().isEmpty()) {
      throw new UsageException(option + " is empty");
    }
    return value.isEmpty() ? Optional.empty() : Optional.of(SchemaReader.path(value.get()));
  }

  static Optional<String> text(ParseResult parsed, String option) {
    return Optional.ofNullable(parsed.matchedOptionValue(option, null));
  }

  static List<String> texts(ParseResult parsed, String option) {
    return parsed.matchedOptionValue(option, List.of());
  }
}
