package io.gqlcompile.cli;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.artifact.IoReason;
import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.diagnostic.NearestName;
import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * Runs one command line from its words to its exit code. Never throws and never exits, so it can be
 * called any number of times in one process.
 */
final class Program {
  static final String NAME = "gql-compile";
  static final String HELP = "help";
  private static final String DEBUG = "--debug";
  static final List<String> COMMANDS =
      List.of(
          "compile",
          "check",
          "diff",
          "plan",
          "package",
          "policy",
          "explain",
          "codegen",
          "dev",
          "eval",
          "init",
          "eject",
          "migrate",
          "adopt",
          "directives",
          "lsp",
          HELP);
  private static final List<String> OPTIONS = List.of("--help", "--version");

  private final Function<CompileRequest, CompileResult> compiler;

  Program(Function<CompileRequest, CompileResult> compiler) {
    this.compiler = compiler;
  }

  /** Runs a command line. */
  int run(String[] args, Shell shell) {
    int code;
    try {
      code = dispatch(Arrays.asList(args), shell);
    } catch (UsageException e) {
      code = refuse(e.getMessage(), shell);
    } catch (IOException e) {
      code = refuse(IoReason.of(e), shell);
    } catch (RuntimeException | Error e) {
      code = Fault.report(e, Arrays.asList(args).contains(DEBUG), shell.err());
    }
    shell.err().flush();
    if (shell.out().checkError() && code == ExitCode.OK) {
      code = refuse("cannot write to standard output", shell);
    }
    shell.err().flush();
    return code;
  }

  private static int refuse(String message, Shell shell) {
    shell.err().append(NAME).append(": ").append(message).append('\n');
    return ExitCode.USAGE;
  }

  private int dispatch(List<String> args, Shell shell) throws UsageException, IOException {
    String first = args.isEmpty() ? HELP : args.get(0);
    List<String> rest = args.isEmpty() ? args : args.subList(1, args.size());
    return switch (first) {
      case "--help", "-h" -> printed(TopLevel.help(), shell);
      case "--version", "-V" -> printed(TopLevel.version(), shell);
      case HELP -> help(rest, shell);
      default -> Invocation.run(command(first), rest, shell);
    };
  }

  private int help(List<String> topic, Shell shell) throws UsageException, IOException {
    if (topic.isEmpty()) {
      return printed(TopLevel.help(), shell);
    }
    return Invocation.run(command(topic.get(0)), List.of("--help"), shell);
  }

  /** The command of a name. */
  Command command(String name) throws UsageException {
    return switch (name) {
      case CompileCommand.NAME -> new CompileCommand(compiler, true);
      case CompileCommand.CHECK -> new CompileCommand(compiler, false);
      case DiffCommand.NAME -> new DiffCommand(compiler);
      case CodegenCommand.NAME -> new CodegenCommand(compiler);
      case DevCommand.NAME -> new DevCommand(compiler);
      case EvalCommand.NAME -> new EvalCommand(compiler);
      case InitCommand.NAME -> new InitCommand();
      case PlanCommand.NAME -> new PlanCommand(compiler);
      case PackageCommand.NAME -> new PackageCommand(compiler);
      case PolicyCommand.NAME -> new PolicyCommand(compiler);
      case EjectCommand.NAME -> new EjectCommand(compiler);
      case ExplainCommand.NAME -> new ExplainCommand(compiler);
      case MigrateCommand.NAME -> new MigrateCommand(compiler);
      case AdoptCommand.NAME -> new AdoptCommand(compiler);
      case DirectivesCommand.NAME -> new DirectivesCommand();
      case LspCommand.NAME -> new LspCommand(compiler);
      case WarmupCommand.NAME -> new WarmupCommand(compiler);
      default -> throw new UsageException(unknown(name));
    };
  }

  private static String unknown(String word) {
    boolean isOption = word.startsWith("-");
    String nearest =
        NearestName.of(word, isOption ? OPTIONS : COMMANDS)
            .map(name -> "; did you mean " + name + "?")
            .orElse("");
    return "unknown "
        + (isOption ? "option " : "command ")
        + word
        + nearest
        + "\nTry 'gql-compile --help'.";
  }

  private static int printed(String text, Shell shell) {
    shell.out().append(text);
    return ExitCode.OK;
  }
}
