package io.gqlcompile.cli;

import io.gqlcompile.ClientCompiler;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.client.ClientOptions;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.project.client.ClientPlace;
import io.gqlcompile.project.client.ClientWriter;
import io.gqlcompile.project.client.StackOutputs;
import io.gqlcompile.project.input.SchemaReader;
import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The options that say which client code is wanted. */
final class ClientChoice {
  private static final String CLIENTS = "--clients";
  private static final String MAX_DEPTH = "--max-depth";
  private static final String FRAGMENTS = "--fragments";
  private static final String NO_TYPENAME = "--no-typename";
  private static final String TYPES = "--types";
  private static final String PACKAGE = "--package";
  private static final String OUTPUTS = "--stack-outputs";
  private static final String OVERWRITE = "--overwrite";

  private final ParseResult parsed;

  ClientChoice(ParseResult parsed) {
    this.parsed = parsed;
  }

  /** Adds the options to a command. */
  static void declare(CommandSpec spec) {
    spec.addOption(
        OptionSpec.builder(CLIENTS)
            .paramLabel("TARGET[=DIR]")
            .arity("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .description("Client code to generate; that of the project if no target is named.")
            .build());
  }

  /** Adds the options that say how client code looks. */
  static void declareLook(CommandSpec spec) {
    spec.addOption(
        Invocation.value(MAX_DEPTH, "N", "How many levels of objects an operation selects (2).")
            .build());
    spec.addOption(
        Invocation.flag(FRAGMENTS, "Share selections as fragments: depth costs little.").build());
    spec.addOption(Invocation.flag(NO_TYPENAME, "Do not select __typename.").build());
    spec.addOption(
        Invocation.value(TYPES, "FILE", "The file with types, in the target's folder.").build());
    spec.addOption(Invocation.value(PACKAGE, "NAME", "The package of Java or Kotlin.").build());
    spec.addOption(
        Invocation.value(
                OUTPUTS, "FILE", "Outputs of the deployed stack in JSON, for configuration files.")
            .build());
    spec.addOption(
        Invocation.flag(OVERWRITE, "Overwrite files that gql-compile did not write.").build());
  }

  /** Whether client code is asked for. */
  boolean isAsked() {
    return parsed.hasMatchedOption(CLIENTS);
  }

  /** Whether files of unknown origin may be overwritten. */
  boolean overwrites() {
    return has(OVERWRITE);
  }

  private boolean has(String option) {
    return parsed.commandSpec().findOption(option) != null && parsed.hasMatchedOption(option);
  }

  private Optional<String> text(String option) {
    return has(option) ? CompileOptions.text(parsed, option) : Optional.empty();
  }

  /**
   * What is wanted, and where.
   *
   * @param ofProject what the project wants
   * @throws UsageException if that is nothing, or cannot be made
   */
  List<ClientPlace> places(List<ClientPlace> ofProject, ClientCompiler compiler)
      throws UsageException, IOException {
    List<String> named = parsed.matchedOptionValue(CLIENTS, List.of());
    if (named.isEmpty() && ofProject.isEmpty()) {
      throw new UsageException(
          "no client code is asked for: name a target with --clients TARGET=DIR, or add clients to"
              + " gql-compile.yaml\nThere are:"
              + list(compiler.targets()));
    }
    List<ClientPlace> places = new ArrayList<>();
    for (String text : named) {
      for (String one : text.split(",")) {
        places.addAll(named(one, ofProject));
      }
    }
    List<ClientPlace> wanted = new ArrayList<>();
    for (ClientPlace place : named.isEmpty() ? ofProject : places) {
      check(place, compiler);
      wanted.add(new ClientPlace(place.target(), place.base(), look(place.options())));
    }
    return wanted;
  }

  private static void check(ClientPlace place, ClientCompiler compiler) throws UsageException {
    if (!compiler.targets().containsKey(place.target())) {
      String hint =
          NearestName.of(place.target(), compiler.targets().keySet())
              .map(near -> "; did you mean " + near + "?")
              .orElse("; there are:" + list(compiler.targets()));
      throw new UsageException("there is no target " + place.target() + hint);
    }
  }

  private static String list(Map<String, String> targets) {
    StringBuilder lines = new StringBuilder();
    int width = targets.keySet().stream().mapToInt(String::length).max().orElse(0);
    targets.forEach(
        (name, purpose) ->
            lines
                .append("\n  ")
                .append(name)
                .append(" ".repeat(width - name.length() + 2))
                .append(purpose));
    return lines.toString();
  }

  private static List<ClientPlace> named(String text, List<ClientPlace> ofProject)
      throws UsageException {
    int equals = text.indexOf('=');
    String target = equals < 0 ? text : text.substring(0, equals);
    if (equals >= 0) {
      String folder = text.substring(equals + 1);
      if (folder.isEmpty()) {
        throw new UsageException("--clients " + text + " names no folder");
      }
      return List.of(new ClientPlace(target, SchemaReader.path(folder), ClientOptions.DEFAULT));
    }
    List<ClientPlace> known = ofProject.stream().filter(p -> p.target().equals(target)).toList();
    return known.isEmpty()
        ? List.of(new ClientPlace(target, Path.of("clients", target), ClientOptions.DEFAULT))
        : known;
  }

  private ClientOptions look(ClientOptions options) throws UsageException, IOException {
    ClientOptions look = options;
    Optional<String> depth = text(MAX_DEPTH);
    if (depth.isPresent()) {
      look = look.withMaxDepth(depth(depth.get()));
    }
    if (has(FRAGMENTS)) {
      look = look.withFragments(true);
    }
    if (has(NO_TYPENAME)) {
      look = look.withTypename(false);
    }
    Optional<String> types = text(TYPES);
    if (types.isPresent()) {
      look = look.withTypes(look.path(types(types.get())));
    }
    Optional<String> packageName = text(PACKAGE);
    if (packageName.isPresent()) {
      look = look.inPackage(packageName(packageName.get()));
    }
    Optional<String> outputs = text(OUTPUTS);
    return outputs.isPresent()
        ? look.withOutputs(StackOutputs.read(SchemaReader.path(outputs.get())))
        : look;
  }

  /** Prints what was written, unless nobody wants to know. */
  static void tell(List<ClientWriter.Written> written, CompileOptions options, Shell shell) {
    if (!options.quiet() && !options.json()) {
      written.forEach(target -> shell.out().append(target.sentence()).append('\n'));
    }
  }

  private static int depth(String text) throws UsageException {
    if (text.matches("[0-9]{1,3}")) {
      int depth = Integer.parseInt(text);
      if (depth >= 1 && depth <= ClientOptions.DEEPEST) {
        return depth;
      }
    }
    throw new UsageException(
        MAX_DEPTH
            + " cannot be "
            + text
            + "; it takes a number from 1 to "
            + ClientOptions.DEEPEST);
  }

  private static String types(String file) throws UsageException {
    for (String part : file.split("/", -1)) {
      if (part.isEmpty() || part.equals("..") || part.equals(".") || part.indexOf('\\') >= 0) {
        throw new UsageException(TYPES + " must be a file in the target's folder, not " + file);
      }
    }
    return file;
  }

  private static String packageName(String name) throws UsageException {
    if (!name.matches("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*")) {
      throw new UsageException(PACKAGE + " cannot be " + name);
    }
    return name;
  }
}
