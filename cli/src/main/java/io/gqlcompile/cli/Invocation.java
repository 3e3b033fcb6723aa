package io.gqlcompile.cli;

import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.cli.terminal.Theme;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Parses the words after a command and runs it. */
final class Invocation {
  private static final String HELP = "--help";

  private Invocation() {}

  static int run(Command command, List<String> words, Shell shell)
      throws UsageException, IOException {
    CommandSpec spec = spec(command);
    CommandLine line = new CommandLine(spec);
    line.setExpandAtFiles(false);
    ParseResult parsed = parse(line, words);
    if (parsed.hasMatchedOption(HELP)) {
      shell.out().append(line.getUsageMessage(colours(shell.outTheme())));
      return ExitCode.OK;
    }
    return command.run(parsed, shell);
  }

  /** A command with the options that each has. */
  static CommandSpec spec(Command command) {
    CommandSpec spec = command.spec();
    spec.addOption(flag(HELP, "Print this help.").names(HELP, "-h").usageHelp(true).build());
    spec.addOption(flag("--debug", "Print the stack trace of a fault.").hidden(true).build());
    spec.usageMessage().sortOptions(false).showDefaultValues(false);
    return spec;
  }

  /** An option without a value. */
  static OptionSpec.Builder flag(String name, String description) {
    return OptionSpec.builder(name).type(boolean.class).arity("0").description(description);
  }

  /** An option with a value. */
  static OptionSpec.Builder value(String name, String label, String description) {
    return OptionSpec.builder(name).paramLabel(label).type(String.class).description(description);
  }

  /** An option with any number of values, one at least. */
  static OptionSpec.Builder list(String name, String label, String description) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .arity("1..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description(description);
  }

  private static Help.Ansi colours(Theme theme) {
    return theme == Theme.ANSI ? Help.Ansi.ON : Help.Ansi.OFF;
  }

  private static ParseResult parse(CommandLine line, List<String> words) throws UsageException {
    CommandSpec spec = line.getCommandSpec();
    spec.parser().collectErrors(true).unmatchedOptionsAllowedAsOptionParameters(false);
    ParseResult parsed = line.parseArgs(words.toArray(new String[0]));
    if (parsed.hasMatchedOption(HELP)) {
      return parsed;
    }
    // A misspelt option is better news than the option that is missing because of it.
    if (!parsed.unmatched().isEmpty()) {
      throw refusal(spec, unmatched(spec, parsed.unmatched().get(0)));
    }
    for (Exception mistake : parsed.errors()) {
      throw refusal(
          spec,
          mistake instanceof MissingParameterException missing
              ? missing(spec, missing)
              : decapitalised(mistake.getMessage()));
    }
    return parsed;
  }

  private static UsageException refusal(CommandSpec spec, String what) {
    return new UsageException(
        spec.name() + ": " + what + "\nTry 'gql-compile help " + spec.name() + "'.");
  }

  private static String unmatched(CommandSpec spec, String word) {
    if (!word.startsWith("-")) {
      return "unexpected argument " + word;
    }
    String name = word.indexOf('=') > 0 ? word.substring(0, word.indexOf('=')) : word;
    List<String> names = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      if (!option.hidden()) {
        names.add(option.longestName());
      }
    }
    return "unknown option "
        + name
        + NearestName.of(name, names).map(near -> "; did you mean " + near + "?").orElse("");
  }

  private static String missing(CommandSpec spec, MissingParameterException failure) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : spec.options()) {
      if (failure.getMissing().contains(option)) {
        names.add(option.longestName() + " " + option.paramLabel());
      }
    }
    boolean isAbsent = failure.getMessage().startsWith("Missing required option");
    return isAbsent
        ? "needs " + String.join(" and ", names)
        : "a value is missing: " + String.join(", ", names);
  }

  private static String decapitalised(String message) {
    return message.isEmpty()
        ? message
        : Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }
}
