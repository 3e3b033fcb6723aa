package io.gqlcompile.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

final class TopLevelTest {

  @Test
  void helpIsWhatTheOptionParserWouldPrint() {
    assertEquals(new CommandLine(root()).getUsageMessage(Ansi.OFF), TopLevel.help());
  }

  @Test
  void versionIsFilledInByTheBuild() {
    assertTrue(TopLevel.version().matches("gql-compile [0-9]+\\.[0-9.]+[-A-Z]*\n"));
  }

  private static CommandSpec root() {
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
    root.addSubcommand("compile", new CompileCommand(request -> null, true).spec());
    root.addSubcommand("check", new CompileCommand(request -> null, false).spec());
    root.addSubcommand("diff", new DiffCommand(request -> null).spec());
    root.addSubcommand("plan", new PlanCommand(request -> null).spec());
    root.addSubcommand("package", new PackageCommand(request -> null).spec());
    root.addSubcommand("policy", new PolicyCommand(request -> null).spec());
    root.addSubcommand("explain", new ExplainCommand(request -> null).spec());
    root.addSubcommand("codegen", new CodegenCommand(request -> null).spec());
    root.addSubcommand("dev", new DevCommand(request -> null).spec());
    root.addSubcommand("eval", new EvalCommand(request -> null).spec());
    root.addSubcommand("init", new InitCommand().spec());
    root.addSubcommand("eject", new EjectCommand(request -> null).spec());
    root.addSubcommand("migrate", new MigrateCommand(request -> null).spec());
    root.addSubcommand("adopt", new AdoptCommand(request -> null).spec());
    root.addSubcommand("directives", new DirectivesCommand().spec());
    root.addSubcommand("lsp", new LspCommand(request -> null).spec());
    CommandSpec help = CommandSpec.create();
    help.usageMessage().description("Print the help of a command.");
    root.addSubcommand("help", help);
    assertEquals(Program.COMMANDS, root.subcommands().keySet().stream().toList());
    return root;
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
