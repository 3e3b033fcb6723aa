package io.gqlcompile.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells of a fault of gql-compile itself. */
final class Fault {
  private Fault() {}

  /**
   * Prints one short message; the stack trace goes into a file.
   *
   * @param debug print the stack trace as well
   * @return the exit code
   */
  static int report(Throwable fault, boolean debug, PrintStream err) {
    if (fault instanceof OutOfMemoryError) {
      err.append("gql-compile: out of memory; set GQL_COMPILE_JAVA_OPTS, for example to -Xmx4g\n");
      return ExitCode.FAULT;
    }
    String trace = trace(fault);
    err.append("gql-compile: a fault of gql-compile itself, not of your schema: ")
        .append(fault.toString().lines().findFirst().orElse(""))
        .append('\n');
    err.append(debug ? trace : where(trace)).append('\n');
    return ExitCode.FAULT;
  }

  private static String trace(Throwable fault) {
    StringWriter text = new StringWriter();
    fault.printStackTrace(new PrintWriter(text));
    return text.toString();
  }

  private static String where(String trace) {
    try {
      Path file = Files.createTempFile("gql-compile-", ".txt");
      Files.writeString(file, trace, StandardCharsets.UTF_8);
      return "The details are in " + file + "; please report them.";
    } catch (IOException e) {
      return "Run it again with --debug for the details, and please report them.";
    }
  }
}
