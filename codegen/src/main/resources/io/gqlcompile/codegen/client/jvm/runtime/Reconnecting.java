package runtime;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/** A subscription that is opened again when its connection is lost. */
final class Reconnecting implements Subscription {
  private static final long LONGEST = Duration.ofMinutes(1).toMillis();

  private final Function<Consumer<ApiException>, CompletableFuture<Subscription>> open;
  private final Consumer<ApiException> failure;
  private final long first;
  private long pause;
  private Subscription current;
  private boolean closed;
  private CompletableFuture<Void> timer = CompletableFuture.completedFuture(null);

  private Reconnecting(
      Function<Consumer<ApiException>, CompletableFuture<Subscription>> open,
      Consumer<ApiException> failure,
      Duration pause) {
    this.open = open;
    this.failure = failure;
    this.first = Math.max(1, pause.toMillis());
    this.pause = first;
  }

  /**
   * Opens it; a refusal the first time is one.
   *
   * @param open opens a connection, given who is told of its failures
   */
  static CompletableFuture<Subscription> open(
      Function<Consumer<ApiException>, CompletableFuture<Subscription>> open,
      Consumer<ApiException> failure,
      Duration pause) {
    Reconnecting whole = new Reconnecting(open, failure, pause);
    return open.apply(whole::failed).thenApply(whole::use);
  }

  private Subscription use(Subscription opened) {
    boolean isLate;
    synchronized (this) {
      isLate = closed;
      current = opened;
      pause = first;
    }
    if (isLate) {
      opened.close();
    }
    return this;
  }

  private void failed(ApiException reason) {
    failure.accept(reason);
    if (reason instanceof ConnectionLostException) {
      later();
    }
  }

  private synchronized void later() {
    if (closed) {
      return;
    }
    long wait = pause / 2 + ThreadLocalRandom.current().nextLong(pause / 2 + 1);
    pause = Math.min(LONGEST, pause * 2);
    timer = new CompletableFuture<>();
    timer.completeOnTimeout(null, wait, TimeUnit.MILLISECONDS);
    timer.thenRunAsync(this::again);
  }

  private void again() {
    open.apply(this::failed)
        .whenComplete(
            (opened, problem) -> {
              Throwable cause =
                  problem instanceof CompletionException ? problem.getCause() : problem;
              if (opened != null) {
                use(opened);
              } else if (cause instanceof TransportException) {
                later();
              } else if (cause instanceof ApiException refused) {
                failure.accept(refused);
              }
            });
  }

  @Override
  public void close() {
    Subscription open;
    synchronized (this) {
      closed = true;
      timer.cancel(false);
      open = current;
    }
    if (open != null) {
      open.close();
    }
  }
}
