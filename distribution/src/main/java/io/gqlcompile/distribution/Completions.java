package io.gqlcompile.distribution;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints the completions of shells. */
final class Completions {
  private static final String ZSH =
      """
      #compdef gql-compile
      # Completion for zsh: that for bash, which is beside this file, by way of bashcompinit.
      autoload -U +X bashcompinit && bashcompinit
      source "${${(%):-%x}:A:h}/gql-compile.bash"
      """;

  private Completions() {}

  static String zsh() {
    return ZSH;
  }

  static String bash(CommandSpec root) {
    return AutoComplete.bash("gql-compile", new CommandLine(typed(root)));
  }

  /** The same commands with types and candidates, from which picocli sees what to complete. */
  private static CommandSpec typed(CommandSpec command) {
    CommandSpec typed = CommandSpec.create().name(command.name());
    for (OptionSpec option : Words.visible(command)) {
      OptionSpec.Builder copy = OptionSpec.builder(option).completionCandidates(Words.of(option));
      typed.addOption(isOnePath(option) ? copy.type(Path.class).build() : copy.build());
    }
    for (PositionalParamSpec word : command.positionalParameters()) {
      PositionalParamSpec.Builder copy = PositionalParamSpec.builder(word);
      typed.addPositional(isOnePath(word) ? copy.type(Path.class).build() : copy.build());
    }
    Words.commands(command).forEach((name, inner) -> typed.addSubcommand(name, typed(inner)));
    return typed;
  }

  private static boolean isOnePath(ArgSpec argument) {
    return Words.isPath(argument) && argument.type() == String.class;
  }

  static String fish(CommandSpec root) {
    StringBuilder text = new StringBuilder("# Completion for fish.\n");
    Map<String, CommandSpec> commands = Words.commands(root);
    text.append("complete -c gql-compile -f\n");
    for (OptionSpec option : Words.visible(root)) {
      option(text, "__fish_use_subcommand", option);
    }
    for (Map.Entry<String, CommandSpec> command : commands.entrySet()) {
      text.append("complete -c gql-compile -n __fish_use_subcommand -a ").append(command.getKey());
      text.append(" -d ").append(quoted(Words.description(command.getValue()))).append('\n');
      String here = "__fish_seen_subcommand_from " + command.getKey();
      for (OptionSpec option : Words.visible(command.getValue())) {
        option(text, here, option);
      }
      for (PositionalParamSpec word : command.getValue().positionalParameters()) {
        if (Words.isPath(word)) {
          text.append("complete -c gql-compile -n ").append(quoted(here)).append(" -F\n");
        }
      }
    }
    text.append("complete -c gql-compile -n '__fish_seen_subcommand_from help' -a ");
    return text.append(quoted(String.join(" ", commands.keySet()))).append('\n').toString();
  }

  private static void option(StringBuilder text, String condition, OptionSpec option) {
    text.append("complete -c gql-compile -n ").append(quoted(condition));
    for (String name : option.names()) {
      text.append(name.startsWith("--") ? " -l " : " -s ").append(name.replaceFirst("^-+", ""));
    }
    List<String> words = Words.of(option);
    if (!Words.isFlag(option)) {
      text.append(Words.isPath(option) ? " -r -F" : " -x");
    }
    if (!words.isEmpty()) {
      text.append(" -a ").append(quoted(String.join(" ", words)));
    }
    text.append(" -d ").append(quoted(Words.description(option))).append('\n');
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
