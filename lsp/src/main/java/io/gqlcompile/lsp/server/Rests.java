package io.gqlcompile.lsp.server;

import io.gqlcompile.lsp.workspace.SchemaPlace;
import io.gqlcompile.lsp.workspace.Workspace;
import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Uses the time in which nobody types for what would make the next check of a large schema slow:
 * memory that is not collected yet, and code that is not compiled yet.
 */
final class Rests {
  /** A check that takes less is not rehearsed. */
  private static final long WORTH_NANOS = 50_000_000;

  /** Who types a word pauses for less between two letters. */
  private static final long PAUSE_MILLIS = 400;

  /** So many compilations bring the virtual machine near its full speed, */
  private static final int REHEARSALS = 100;

  /** but a large schema is not worth more of the machine's time than this. */
  private static final long REHEARSAL_NANOS = 10_000_000_000L;

  /** So much garbage is worth a collection. */
  private static final long GARBAGE_BYTES = 64L << 20;

  private final Workspace workspace;
  private final ScheduledExecutorService thread;
  private int left = REHEARSALS;
  private long rehearsed;
  private long kept;
  private volatile boolean isWorth;
  private Future<?> next;

  /**
   * @param thread where schemas are checked, so that nothing is done beside a check
   */
  Rests(Workspace workspace, ScheduledExecutorService thread) {
    this.workspace = workspace;
    this.thread = thread;
  }

  /** A check that took so many nanoseconds is over, and no other waits. */
  synchronized void begin(SchemaPlace place, long taken) {
    end();
    isWorth = taken >= WORTH_NANOS;
    schedule(place, PAUSE_MILLIS);
  }

  /** Somebody types. */
  synchronized void end() {
    if (next != null) {
      next.cancel(false);
      next = null;
    }
  }

  private void schedule(SchemaPlace place, long millis) {
    try {
      next = thread.schedule(() -> rest(place), millis, TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException e) {
      // The session is over.
    }
  }

  private void rest(SchemaPlace place) {
    boolean isDone = isWorth && left > 0 && rehearse(place);
    synchronized (this) {
      if (isDone && next != null) {
        schedule(place, 1);
        return;
      }
    }
    if (used() - kept > GARBAGE_BYTES) {
      System.gc();
      kept = used();
    }
  }

  private static long used() {
    Runtime machine = Runtime.getRuntime();
    return machine.totalMemory() - machine.freeMemory();
  }

  private boolean rehearse(SchemaPlace place) {
    long start = System.nanoTime();
    left--;
    try {
      boolean isDone = workspace.rehearse(place);
      rehearsed += System.nanoTime() - start;
      if (rehearsed > REHEARSAL_NANOS) {
        left = 0;
      }
      return isDone;
    } catch (UsageException | IOException | RuntimeException e) {
      // The next check tells.
      left = 0;
      return false;
    }
  }
}
