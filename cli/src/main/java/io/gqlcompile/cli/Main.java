package io.gqlcompile.cli;

import io.gqlcompile.GqlCompiler;
import io.gqlcompile.cli.terminal.Shell;

/** Where the process starts and ends. */
public final class Main {
  /** Deeply nested schemas are read by recursion; memory is only taken as far as it is used. */
  private static final long STACK_BYTES = 512L << 20;

  private Main() {}

  /** Runs a command line and exits with its code. */
  public static void main(String[] args) throws InterruptedException {
    int[] code = {ExitCode.FAULT};
    Thread worker =
        new Thread(
            null,
            () ->
                code[0] =
                    new Program(request -> new GqlCompiler().compile(request))
                        .run(args, Shell.ofProcess()),
            Program.NAME,
            STACK_BYTES);
    worker.start();
    worker.join();
    System.exit(code[0]);
  }
}
