package io.gqlcompile.dev.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Asks a running {@code gql-compile dev} many times, and prints how many requests it answered in a
 * second, how long they took, and on Linux the memory of its process. See docs/performance.md.
 *
 * <pre>java LoadBenchmark.java URL PID REQUESTS CONNECTIONS QUERY</pre>
 */
public final class LoadBenchmark {
  private static final int PARTS = 10;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final HttpRequest request;

  private LoadBenchmark(String url, String query) {
    String body = "{\"query\": \"" + query.replace("\"", "\\\"") + "\"}";
    this.request =
        HttpRequest.newBuilder(URI.create(url))
            .header("x-api-key", "da2-localkey")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
  }

  /** Runs it. */
  public static void main(String[] args) throws Exception {
    if (args.length != 5) {
      throw new IllegalArgumentException("takes URL PID REQUESTS CONNECTIONS QUERY");
    }
    LoadBenchmark benchmark = new LoadBenchmark(args[0], args[4]);
    int each = Integer.parseInt(args[2]) / PARTS;
    for (int part = 1; part <= PARTS; part++) {
      System.out.printf(
          "%,9d: %s, %s%n",
          part * each, benchmark.part(each, Integer.parseInt(args[3])), memory(args[1]));
    }
  }

  private String part(int requests, int connections) throws InterruptedException {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    AtomicLongArray nanos = new AtomicLongArray(requests);
    long start = System.nanoTime();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < connections; i++) {
      Thread thread =
          new Thread(
              () -> {
                for (int n = next.getAndIncrement(); n < requests; n = next.getAndIncrement()) {
                  long begin = System.nanoTime();
                  failed.addAndGet(ask() ? 0 : 1);
                  nanos.set(n, System.nanoTime() - begin);
                }
              });
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    long[] sorted = new long[requests];
    Arrays.setAll(sorted, nanos::get);
    Arrays.sort(sorted);
    return "%,.0f requests/s, median %.1f ms, 99%% within %.1f ms, %d failed"
        .formatted(
            requests / seconds,
            sorted[requests / 2] / 1e6,
            sorted[requests * 99 / 100] / 1e6,
            failed.get());
  }

  private boolean ask() {
    try {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 && !answer.body().contains("\"errors\"");
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String memory(String pid) throws IOException {
    Path status = Path.of("/proc", pid, "status");
    if (!Files.exists(status)) {
      return "memory unknown";
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024 + " MB";
      }
    }
    return "memory unknown";
  }
}
