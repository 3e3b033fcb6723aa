package io.gqlcompile.artifact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiskSinkConcurrencyTest {
  private static final int FILES = 40;
  private static final int ROUNDS = 10;

  @TempDir Path temp;

  /** A build whose files all hold the same word. */
  static ArtifactSet build(String word) {
    List<Artifact> artifacts = new ArrayList<>();
    for (int i = 0; i < FILES; i++) {
      artifacts.add(new Artifact("x" + i % 3 + "/" + i + ".txt", word));
    }
    artifacts.add(new Artifact(word + ".txt", word));
    return ArtifactSet.of(artifacts);
  }

  /** Started as another process. */
  public static void main(String[] args) throws IOException {
    writeAgainAndAgain(Path.of(args[0]), args[1]);
  }

  private static void writeAgainAndAgain(Path out, String word) throws IOException {
    for (int i = 0; i < ROUNDS; i++) {
      new DiskSink(out).write(build(word + i));
    }
  }

  private static void assertOneBuild(Path out) throws IOException {
    String files = Builds.read(out);
    String word = files.substring(files.lastIndexOf('=') + 1);
    new DiskSink(out.resolveSibling("expected")).write(build(word));
    assertEquals(Builds.read(out.resolveSibling("expected")), files);
  }

  @Test
  void twoThreadsDoNotMix() throws Exception {
    Path out = temp.resolve("out");
    ExecutorService threads = Executors.newFixedThreadPool(2);
    List<Future<Boolean>> results = new ArrayList<>();
    for (String word : List.of("one", "two")) {
      Callable<Boolean> task =
          () -> {
            writeAgainAndAgain(out, word);
            return true;
          };
      results.add(threads.submit(task));
    }
    for (Future<Boolean> result : results) {
      assertTrue(result.get(60, TimeUnit.SECONDS));
    }
    threads.shutdown();
    assertOneBuild(out);
  }

  @Test
  void twoProcessesDoNotMix() throws Exception {
    Path out = temp.resolve("out");
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                DiskSinkConcurrencyTest.class.getName(),
                out.toString(),
                "other")
            .inheritIO()
            .start();
    while (other.isAlive()) {
      writeAgainAndAgain(out, "mine");
    }
    assertEquals(0, other.waitFor());
    assertOneBuild(out);
  }
}
