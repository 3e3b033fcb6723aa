package io.gqlcompile.cli;

import io.gqlcompile.cli.terminal.Shell;
import io.gqlcompile.cli.terminal.Theme;
import io.gqlcompile.stability.Stability;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.spi.ToolProvider;

/**
 * The command {@code gql-compile} for programs of the same virtual machine: {@code
 * ToolProvider.findFirst("gql-compile")}. It never exits the process, has no standard input, prints
 * no colours, and may be run by several threads at once.
 */
@Stability(Stability.Level.EXPERIMENTAL)
public final class CompilerTool implements ToolProvider {
  @Override
  public String name() {
    return Program.NAME;
  }

  /**
   * Runs a command line.
   *
   * @param out gets results when the command ends
   * @param err gets diagnostics and messages when the command ends
   * @param args the words after {@code gql-compile}
   * @return the exit code, 0 for success
   */
  @Override
  public int run(PrintWriter out, PrintWriter err, String... args) {
    ByteArrayOutputStream results = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    int code = run(stream(results), stream(messages), args);
    out.write(results.toString(StandardCharsets.UTF_8));
    err.write(messages.toString(StandardCharsets.UTF_8));
    out.flush();
    err.flush();
    return code;
  }

  /**
   * Runs a command line.
   *
   * @param out gets results, in its own encoding
   * @param err gets diagnostics and messages, in its own encoding
   * @param args the words after {@code gql-compile}
   * @return the exit code, 0 for success
   */
  @Override
  public int run(PrintStream out, PrintStream err, String... args) {
    Shell shell =
        new Shell(
            InputStream.nullInputStream(),
            out,
            err,
            Theme.PLAIN,
            Theme.PLAIN,
            Shell.DEFAULT_COLUMNS);
    return Main.run(args, shell);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }
}
