package io.gqlcompile.cli;

import io.gqlcompile.GqlCompiler;
import io.gqlcompile.cli.terminal.Shell;

/** Where the process starts and ends. */
public final class Main {
  /** Deeply nested schemas are read by recursion; memory is only taken as far as it is used. */
  private static final long STACK_BYTES = 512L << 20;

  private Main() {}

  /** Runs a command line and exits with its code. */
  public static void main(String[] args) {
    System.exit(run(args, Shell.ofProcess()));
  }

  /**
   * Runs a command line; an interruption of the caller is kept for it, and does not stop the run.
   */
  static int run(String[] args, Shell shell) {
    int[] code = {ExitCode.FAULT};
    Thread worker =
        new Thread(
            null,
            () ->
                code[0] =
                    new Program(request -> new GqlCompiler().compile(request)).run(args, shell),
            Program.NAME,
            STACK_BYTES);
    worker.start();
    boolean isInterrupted = false;
    while (worker.isAlive()) {
      try {
        worker.join();
      } catch (InterruptedException e) {
        isInterrupted = true;
      }
    }
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
    return code[0];
  }
}
