package io.gqlcompile.distribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Prints the completion of bash, also of version 3.2, which macOS has. */
final class BashCompletion {
  /** Readline's list of what ends a word has the equals sign, so that it is a word itself. */
  private static final String HEAD =
      """
      # Completion for bash.
      _gql_compile() {
        local word=${COMP_WORDS[COMP_CWORD]} option=${COMP_WORDS[COMP_CWORD-1]}
        local command= options= words= prefix= i
        if [[ $word == = ]]; then
          word=
        elif [[ $option == = ]]; then
          option=${COMP_WORDS[COMP_CWORD-2]}
        fi
        for ((i = 1; i < COMP_CWORD; i++)); do
          if [[ ${COMP_WORDS[i]} != -* ]]; then
            command=${COMP_WORDS[i]}
            break
          fi
        done
        COMPREPLY=()
      """;

  private static final String TAIL =
      """
        if [[ $word == -* ]]; then
          words=$options
        fi
        if [[ -n $words ]]; then
          COMPREPLY=($(compgen -P "$prefix" -W "$words" -- "$word"))
        fi
      }
      # What has no words of its own is a file.
      complete -o default -F _gql_compile gql-compile
      """;

  private BashCompletion() {}

  static String of(CommandSpec root) {
    StringBuilder text = new StringBuilder(HEAD);
    Map<String, CommandSpec> commands = Words.commands(root);
    text.append("  case $command in\n");
    String all = String.join(" ", commands.keySet());
    command(text, "''", optionsOf(root), all);
    commands.forEach(
        (name, command) ->
            command(
                text,
                name,
                optionsOf(command),
                name.equals("help") ? all : String.join(" ", wordsOf(command))));
    text.append("  esac\n");
    values(text, commands);
    return text.append(TAIL).toString();
  }

  private static void command(StringBuilder text, String name, String options, String words) {
    text.append("    ").append(name).append(")\n");
    text.append("      options='").append(options).append("'\n");
    text.append("      words='").append(words).append("'\n");
    text.append("      ;;\n");
  }

  private static String optionsOf(CommandSpec command) {
    List<String> names = new ArrayList<>();
    for (OptionSpec option : Words.visible(command)) {
      names.add(option.longestName());
    }
    return String.join(" ", names);
  }

  private static List<String> wordsOf(CommandSpec command) {
    List<String> words = new ArrayList<>();
    for (PositionalParamSpec word : command.positionalParameters()) {
      words.addAll(Words.of(word));
    }
    return words;
  }

  /** What stands behind an option. */
  private static void values(StringBuilder text, Map<String, CommandSpec> commands) {
    Map<String, List<String>> places = new LinkedHashMap<>();
    commands.forEach(
        (name, command) -> {
          for (OptionSpec option : Words.visible(command)) {
            if (!Words.isFlag(option)) {
              String place = name + "\\ " + option.longestName();
              places.computeIfAbsent(assignment(option), key -> new ArrayList<>()).add(place);
            }
          }
        });
    text.append("  case \"$command $option\" in\n");
    places.forEach(
        (assignment, where) -> {
          text.append("    ").append(String.join(" | \\\n      ", where)).append(")\n");
          text.append("      ").append(assignment).append("\n      ;;\n");
        });
    text.append("  esac\n");
  }

  private static String assignment(OptionSpec option) {
    String words = "words='" + String.join(" ", Words.of(option)) + "'";
    return Words.isCommaList(option)
        ? words + " prefix=${word%\"${word##*,}\"} word=${word##*,}"
        : words;
  }
}
