package io.gqlcompile.distribution;

import io.gqlcompile.ClientCompiler;
import io.gqlcompile.settings.AuthMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What commands and their options say of themselves. */
final class Words {
  private static final String PATHS = ".*\\b(DIR|FILE|PATH|JAR_OR_DIR|BUILD|PLAN|OUT)\\b.*";
  private static final String TARGET = "TARGET";
  private static final String MODE = "MODE";

  private Words() {}

  /** The words that an argument takes, where its label lists them; none if it takes others. */
  static List<String> of(ArgSpec argument) {
    String label = argument.paramLabel();
    if (label.startsWith(TARGET)) {
      return List.copyOf(ClientCompiler.of(Words.class.getClassLoader()).targets().keySet());
    }
    if (label.equals(MODE)) {
      return Arrays.stream(AuthMode.values()).map(AuthMode::name).toList();
    }
    boolean isList = label.matches("[a-z]+(\\|[a-z]+)*");
    return isList ? List.of(label.split("\\|")) : List.of();
  }

  /** Whether it takes several of its words at once, with commas between. */
  static boolean isCommaList(OptionSpec option) {
    return option.isMultiValue() && option.paramLabel().equals(MODE);
  }

  /** Whether it takes a file or a folder. */
  static boolean isPath(ArgSpec option) {
    return option.paramLabel().matches(PATHS) && !option.paramLabel().startsWith(TARGET);
  }

  static boolean isFlag(OptionSpec option) {
    return option.arity().max() == 0;
  }

  /** The options that users see. */
  static List<OptionSpec> visible(CommandSpec command) {
    List<OptionSpec> visible = new ArrayList<>();
    for (OptionSpec option : command.options()) {
      if (!option.hidden()) {
        visible.add(option);
      }
    }
    return visible;
  }

  /** One sentence. */
  static String description(ArgSpec option) {
    return String.join(" ", option.description());
  }

  static String description(CommandSpec command) {
    return String.join(" ", command.usageMessage().description());
  }

  /** The commands by name, in the order of the help. */
  static Map<String, CommandSpec> commands(CommandSpec root) {
    Map<String, CommandSpec> commands = new LinkedHashMap<>();
    root.subcommands().forEach((name, line) -> commands.put(name, line.getCommandSpec()));
    return commands;
  }

  /** The exit codes in their order. */
  static Map<String, String> exitCodes(CommandSpec root) {
    Map<String, String> codes = new TreeMap<>();
    root.usageMessage().exitCodeList().forEach((code, text) -> codes.put(code.strip(), text));
    return codes;
  }
}
