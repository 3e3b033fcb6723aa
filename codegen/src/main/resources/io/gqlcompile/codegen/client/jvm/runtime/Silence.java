package runtime;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/** Notices that nothing is heard for some time. */
final class Silence {
  private final LongConsumer alarm;
  private long limit;
  private long heard;
  private boolean busy;
  private boolean ended;
  private CompletableFuture<Void> timer = CompletableFuture.completedFuture(null);

  /**
   * @param alarm is told once, with the limit in milliseconds, on a thread of the common pool
   */
  Silence(LongConsumer alarm) {
    this.alarm = alarm;
  }

  /** From now on, so many milliseconds without a word are too long. */
  synchronized void limit(long milliseconds) {
    limit = milliseconds;
    heard = System.nanoTime();
    arm(milliseconds);
  }

  /** A message is there; who reads it may take his time. */
  synchronized void hears() {
    busy = true;
  }

  /** The message was read. */
  synchronized void heard() {
    busy = false;
    heard = System.nanoTime();
  }

  synchronized void end() {
    ended = true;
    timer.cancel(false);
  }

  private void arm(long milliseconds) {
    timer.cancel(false);
    if (!ended) {
      timer = new CompletableFuture<>();
      timer.completeOnTimeout(null, milliseconds, TimeUnit.MILLISECONDS);
      timer.thenRunAsync(this::check);
    }
  }

  private void check() {
    synchronized (this) {
      long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - heard);
      if (ended) {
        return;
      }
      if (busy || since < limit) {
        arm(busy ? limit : limit - since);
        return;
      }
      ended = true;
    }
    alarm.accept(limit);
  }
}
