package io.gqlcompile.lsp.server;

import java.util.concurrent.ThreadFactory;

/** Threads that do not keep the process alive. */
final class Threads {
  /** Deeply nested schemas are read by recursion; memory is only taken as far as it is used. */
  private static final long STACK_BYTES = 256L << 20;

  private Threads() {}

  static ThreadFactory named(String name) {
    return task -> {
      Thread thread = new Thread(null, task, "gql-compile-lsp-" + name, STACK_BYTES);
      thread.setDaemon(true);
      return thread;
    };
  }
}
