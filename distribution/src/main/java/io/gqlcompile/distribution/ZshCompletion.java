package io.gqlcompile.distribution;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints the completion of zsh. */
final class ZshCompletion {
  private static final String HEAD =
      """
      #compdef gql-compile
      # Completion for zsh.
      _gql-compile() {
        local curcontext=$curcontext context state state_descr line
        typeset -A opt_args
        local -a commands
      """;
  private static final String TAIL =
      """
      }
      if [ "$funcstack[1]" = _gql-compile ]; then
        _gql-compile "$@"
      else
        compdef _gql-compile gql-compile
      fi
      """;

  private ZshCompletion() {}

  static String of(CommandSpec root) {
    StringBuilder text = new StringBuilder(HEAD);
    Map<String, CommandSpec> commands = Words.commands(root);
    text.append("  commands=(\n");
    commands.forEach(
        (name, command) -> {
          String line = name + ":" + Words.description(command);
          text.append("    ").append(quoted(line)).append('\n');
        });
    text.append("  )\n  _arguments -C");
    arguments(text, root);
    text.append(" '1: :->command' '*:: :->words' && return\n");
    text.append("  if [ \"$state\" = command ]; then\n");
    text.append("    _describe -t commands command commands\n    return\n  fi\n");
    text.append("  case $words[1] in\n");
    commands.forEach((name, command) -> command(text, name, command));
    return text.append("  esac\n").append(TAIL).toString();
  }

  private static void command(StringBuilder text, String name, CommandSpec command) {
    text.append("    ").append(name).append(")\n");
    if (name.equals("help")) {
      text.append("      _describe -t commands command commands\n      ;;\n");
      return;
    }
    text.append("      _arguments");
    arguments(text, command);
    for (PositionalParamSpec word : command.positionalParameters()) {
      String many = word.isMultiValue() ? "*" : "";
      text.append(" \\\n        ").append(quoted(many + "::" + value(word)));
    }
    // Further values of an option look like words of the command.
    if (Words.visible(command).stream().anyMatch(o -> o.isMultiValue() && Words.isPath(o))) {
      text.append(" \\\n        '*: :_files'");
    }
    text.append("\n      ;;\n");
  }

  private static void arguments(StringBuilder text, CommandSpec command) {
    for (OptionSpec option : Words.visible(command)) {
      for (String name : option.names()) {
        text.append(" \\\n        ").append(quoted(option(option, name)));
      }
    }
  }

  private static String option(OptionSpec option, String name) {
    String description = "[" + Words.description(option).replaceAll("[\\[\\]\\\\]", "\\\\$0") + "]";
    if (Words.isFlag(option)) {
      return name + description;
    }
    String many = option.isMultiValue() ? "*" : "";
    String optional = option.arity().min() == 0 ? "::" : ":";
    String values = Words.isCommaList(option) ? commaList(option) : value(option);
    return many + name + "=" + description + optional + values;
  }

  /** The label of a value, and what completes it. */
  private static String value(ArgSpec argument) {
    List<String> words = Words.of(argument);
    String action = Words.isPath(argument) ? "_files" : "";
    return label(argument) + (words.isEmpty() ? action : "(" + String.join(" ", words) + ")");
  }

  private static String commaList(OptionSpec option) {
    return label(option) + "_sequence compadd - " + String.join(" ", Words.of(option));
  }

  private static String label(ArgSpec argument) {
    return argument.paramLabel().replaceAll("[:\\\\]", "\\\\$0") + ":";
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
