package io.gqlcompile.distribution;

import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints the completion of fish. */
final class FishCompletion {
  private FishCompletion() {}

  static String of(CommandSpec root) {
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
        String words = String.join(" ", Words.of(word));
        if (Words.isPath(word) || !words.isEmpty()) {
          text.append("complete -c gql-compile -n ").append(quoted(here));
          text.append(words.isEmpty() ? " -F\n" : " -a " + quoted(words) + "\n");
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
    if (Words.isCommaList(option)) {
      String list = "(__fish_complete_list , \"printf '%s\\\\n' " + String.join(" ", words) + "\")";
      text.append(" -a ").append(quoted(list));
    } else if (!words.isEmpty()) {
      text.append(" -a ").append(quoted(String.join(" ", words)));
    }
    text.append(" -d ").append(quoted(Words.description(option))).append('\n');
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
