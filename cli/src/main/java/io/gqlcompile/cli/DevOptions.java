package io.gqlcompile.cli;

import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.project.LocalSettingsReader;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.local.LocalOptions;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The options of {@code dev} beside those of {@code check}. */
final class DevOptions {
  static final String TOKEN = "token";
  static final String HOST = "--host";
  static final String PORT = "--port";
  static final String USER = "--user";
  static final String GROUPS = "--groups";
  static final String ISSUER = "--issuer";
  static final String CLAIMS = "--claims";
  private static final String REMOTE = "--allow-remote";
  private static final String TLS = "--tls";
  private static final String DATA = "--data";
  private static final String SEED = "--seed";
  private static final String LOCAL = "--dev-settings";
  private static final String LOCALHOST = "localhost";
  private static final int MOST = 65_535;

  private DevOptions() {}

  static void declare(CommandSpec spec) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel(TOKEN)
            .arity("0..1")
            .type(String.class)
            .description("Print a token that the running server accepts.")
            .build());
    spec.addOption(
        Invocation.value(PORT, "PORT", "The port (" + LocalOptions.DEFAULT_PORT + ").").build());
    spec.addOption(Invocation.value(HOST, "HOST", "The address to listen at (localhost).").build());
    spec.addOption(
        Invocation.flag(REMOTE, "Let --host be an address that other machines reach.").build());
    spec.addOption(Invocation.flag(TLS, "Speak TLS at the same port, too.").build());
    spec.addOption(
        Invocation.value(DATA, "DIR", "Keep rows and the signing key in a folder.").build());
    spec.addOption(
        Invocation.value(SEED, "FILE", "Rows to load at the start, in JSON or YAML.").build());
    spec.addOption(
        Invocation.value(
                LOCAL, "FILE", "What stands for AWS here (" + LocalSettingsReader.FILE + ").")
            .build());
    spec.addOption(Invocation.value(USER, "NAME", "For token: the user.").build());
    spec.addOption(Invocation.list(GROUPS, "GROUP", "For token: the user's groups.").build());
    spec.addOption(
        Invocation.value(
                ISSUER, "URL", "For token: the issuer, or oidc; the user pool if not given.")
            .build());
    spec.addOption(
        Invocation.value(CLAIMS, "JSON", "For token: further claims, a JSON object.").build());
  }

  static LocalOptions of(ParseResult parsed, Shell shell) throws UsageException {
    return new LocalOptions(
        host(parsed),
        port(parsed),
        parsed.hasMatchedOption(REMOTE),
        parsed.hasMatchedOption(TLS),
        CompileOptions.path(parsed, DATA),
        CompileOptions.path(parsed, SEED),
        line -> say(shell, line));
  }

  private static void say(Shell shell, String line) {
    shell.out().append(line).append('\n');
    shell.out().flush();
  }

  static String host(ParseResult parsed) {
    return CompileOptions.text(parsed, HOST).orElse(LOCALHOST);
  }

  static int port(ParseResult parsed) throws UsageException {
    String text = CompileOptions.text(parsed, PORT).orElse("" + LocalOptions.DEFAULT_PORT);
    if (!text.matches("[0-9]{1,5}") || Integer.parseInt(text) > MOST) {
      throw new UsageException(PORT + " cannot be " + text + "; it takes a number up to " + MOST);
    }
    return Integer.parseInt(text);
  }

  /** The settings file of this machine; empty if none is named and none is in the folder. */
  static Optional<Path> local(ParseResult parsed, Path folder) throws UsageException {
    Optional<Path> given = CompileOptions.path(parsed, LOCAL);
    if (given.isPresent()) {
      if (!java.nio.file.Files.exists(given.get())) {
        throw new UsageException("there is no settings file " + given.get());
      }
      return given;
    }
    return Optional.of(folder.resolve(LocalSettingsReader.FILE))
        .filter(java.nio.file.Files::exists);
  }
}
