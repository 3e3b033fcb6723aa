package io.gqlcompile.cli;

import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.local.LocalApi;
import io.gqlcompile.project.local.LocalOptions;
import io.gqlcompile.project.local.LocalServer;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A server that starts while the schema is compiled. */
final class StartingApi implements AutoCloseable {
  private final FutureTask<LocalApi> task;

  private StartingApi(FutureTask<LocalApi> task) {
    this.task = task;
  }

  static StartingApi of(LocalServer server, LocalOptions options) {
    FutureTask<LocalApi> task = new FutureTask<>(() -> server.start(options));
    Thread thread = new Thread(task, "gql-compile-dev-start");
    thread.setDaemon(true);
    thread.start();
    return new StartingApi(task);
  }

  /**
   * Waits until it listens.
   *
   * @throws UsageException if it cannot be started with these options
   * @throws IOException if the disk refuses
   */
  LocalApi get() throws UsageException, IOException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }

  private static RuntimeException rethrown(Throwable cause) throws UsageException, IOException {
    if (cause instanceof UsageException e) {
      throw e;
    }
    if (cause instanceof IOException e) {
      throw e;
    }
    if (cause instanceof Error e) {
      throw e;
    }
    return cause instanceof RuntimeException e ? e : new IllegalStateException(cause);
  }

  /** Ends what has started; what never did has nothing to end. */
  @Override
  public void close() {
    try {
      task.get().close();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | CancellationException e) {
      // get() tells why.
    }
  }
}
