package io.gqlcompile.cli.terminal;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command is connected to.
 *
 * @param in standard input
 * @param out results go here; UTF-8
 * @param err diagnostics and messages go here; UTF-8
 * @param outTheme the colours of {@code out}
 * @param errTheme the colours of {@code err}
 * @param columns how wide excerpts may be, in columns
 * @param isAnswering whether a person can be asked at {@code in}
 */
public record Shell(
    InputStream in,
    PrintStream out,
    PrintStream err,
    Theme outTheme,
    Theme errTheme,
    int columns,
    boolean isAnswering) {

  /** The width when nothing tells another one. */
  public static final int DEFAULT_COLUMNS = 80;

  /** Narrower than this, an excerpt could not show anything around its caret. */
  private static final int LEAST_COLUMNS = 40;

  /** Set by the launcher: the descriptors that are terminals, for example {@code 12}. */
  private static final String TERMINALS = "gqlcompile.terminals";

  /** Streams without a person who could be asked. */
  public Shell(
      InputStream in,
      PrintStream out,
      PrintStream err,
      Theme outTheme,
      Theme errTheme,
      int columns) {
    this(in, out, err, outTheme, errTheme, columns, false);
  }

  /** The streams of this process. */
  public static Shell ofProcess() {
    Map<String, String> environment = System.getenv();
    return new Shell(
        System.in,
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        Theme.of(isTerminal("1"), environment),
        Theme.of(isTerminal("2"), environment),
        columns(environment.getOrDefault("COLUMNS", "")),
        isTerminal("0"));
  }

  /** The width that a variable names, if it is a sensible one. */
  static int columns(String value) {
    if (!value.matches("[0-9]{1,4}")) {
      return DEFAULT_COLUMNS;
    }
    int columns = Integer.parseInt(value);
    return columns == 0 ? DEFAULT_COLUMNS : Math.max(columns, LEAST_COLUMNS);
  }

  private static boolean isTerminal(String descriptor) {
    String known = System.getProperty(TERMINALS);
    return known == null ? System.console() != null : known.contains(descriptor);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 14),
        false,
        StandardCharsets.UTF_8);
  }
}
