package io.gqlcompile.cli;

import io.gqlcompile.project.input.UsageException;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** All commands with their options, for help, completions and manuals. */
public final class CommandModel {
  private CommandModel() {}

  /** The program; its commands are in the order of the help. Made anew on each call. */
  public static CommandSpec root() {
    CommandSpec root = CommandSpec.create().name(Program.NAME);
    root.usageMessage()
        .customSynopsis("gql-compile COMMAND [options]")
        .description("Compiles an annotated GraphQL schema into an AWS AppSync backend.")
        .sortOptions(false)
        .optionListHeading("%nOptions:%n")
        .commandListHeading("%nCommands:%n")
        .exitCodeListHeading("%nExit codes:%n")
        .exitCodeList(exitCodes())
        .footer("", "'gql-compile help COMMAND' prints the options of a command.");
    root.addOption(Invocation.flag("--help", "Print this help.").names("-h", "--help").build());
    root.addOption(
        Invocation.flag("--version", "Print the version.").names("-V", "--version").build());
    Program program = new Program(request -> null);
    for (String name : Program.COMMANDS) {
      root.addSubcommand(name, name.equals(Program.HELP) ? help() : spec(program, name));
    }
    return root;
  }

  private static CommandSpec spec(Program program, String name) {
    try {
      return Invocation.spec(program.command(name));
    } catch (UsageException e) {
      throw new IllegalStateException(name, e);
    }
  }

  private static CommandSpec help() {
    CommandSpec help = CommandSpec.create().name(Program.HELP);
    help.usageMessage()
        .customSynopsis("gql-compile help [COMMAND]")
        .description("Print the help of a command.");
    return help;
  }

  private static Map<String, String> exitCodes() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put(" 0", "all went well");
    codes.put(" 1", "findings at or over --fail-on; nothing was written");
    codes.put(" 2", "the command line, or a path that it names, cannot be used");
    codes.put(" 3", "a change would destroy or hide data; nothing was written");
    codes.put("70", "a fault of gql-compile itself");
    return codes;
  }
}
