package io.gqlcompile.artifact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lets every single step of a write fail, and be the last one before a kill. */
final class DiskSinkInterruptionTest {
  private static final ArtifactSet OLD =
      Builds.of("a.txt", "old", "gone/deep/b.txt", "b", "same.txt", "same", "x/c.txt", "old");
  private static final ArtifactSet NEW =
      Builds.of("a.txt", "new", "n/o/p.txt", "p", "same.txt", "same", "x/c.txt", "new");
  private static final String OLD_FILES = "a.txt=old|gone/deep/b.txt=b|same.txt=same|x/c.txt=old";
  private static final String NEW_FILES = "a.txt=new|n/o/p.txt=p|same.txt=same|x/c.txt=new";

  @TempDir Path temp;

  /** Ends the write as a kill would: nothing is cleaned up. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1L;
  }

  /** Does a number of steps; the next one, or all after it, fail. */
  private static final class Failing implements FileOperations {
    private final int fatal;
    private final boolean kill;
    private int steps;

    Failing(int fatal, boolean kill) {
      this.fatal = fatal;
      this.kill = kill;
    }

    private void step(Path file) throws IOException {
      if (steps++ != fatal) {
        return;
      }
      if (kill) {
        throw new Killed();
      }
      throw new FileSystemException(file.toString(), null, "No space left on device");
    }

    @Override
    public void write(Path file, byte[] bytes) throws IOException {
      step(file);
      FileOperations.super.write(file, bytes);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
      step(from);
      FileOperations.super.move(from, to);
    }

    @Override
    public void keep(Path file, Path copy) throws IOException {
      step(file);
      FileOperations.super.keep(file, copy);
    }

    @Override
    public void createFolders(Path folder) throws IOException {
      step(folder);
      FileOperations.super.createFolders(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
      step(file);
      FileOperations.super.delete(file);
    }
  }

  private Path built(String name) throws IOException {
    Path out = temp.resolve(name);
    new DiskSink(out).write(OLD);
    Files.writeString(out.resolve("mine.txt"), "mine");
    return out;
  }

  private static void assertFiles(String expected, Path out, String when) throws IOException {
    String mine = "mine.txt=mine|";
    int at = expected.indexOf("n/o") >= 0 ? expected.indexOf("n/o") : expected.indexOf("same");
    assertEquals(expected.substring(0, at) + mine + expected.substring(at), Builds.read(out), when);
  }

  private static void assertClean(Path out) throws IOException {
    try (Stream<Path> state = Files.list(out.resolve(".gql-compile"))) {
      assertEquals(
          List.of("lock", "manifest"),
          state.map(file -> file.getFileName().toString()).sorted().toList());
    }
  }

  private int stepsOfAWrite() throws IOException {
    Failing counting = new Failing(-1, false);
    new DiskSink(built("counted"), counting).write(NEW);
    assertFiles(NEW_FILES, temp.resolve("counted"), "without a failure");
    return counting.steps;
  }

  @Test
  void whicheverStepFailsThePreviousBuildStays() throws IOException {
    int steps = stepsOfAWrite();
    assertTrue(steps > 15, "steps: " + steps);
    for (int step = 0; step < steps; step++) {
      Path out = built("failure " + step);
      DiskSink sink = new DiskSink(out, new Failing(step, false));

      IOException failure = assertThrows(IOException.class, () -> sink.write(NEW));

      assertTrue(failure.getMessage().contains("No space left"), failure.getMessage());
      assertFiles(OLD_FILES, out, "after failure of step " + step);
      assertClean(out);
      new DiskSink(out).write(NEW);
      assertFiles(NEW_FILES, out, "after repeating step " + step);
    }
  }

  @Test
  void whicheverStepIsTheLastARecoveryLeavesOneWholeBuild() throws IOException {
    int steps = stepsOfAWrite();
    int finished = 0;
    for (int step = 0; step < steps; step++) {
      Path out = built("kill " + step);
      DiskSink sink = new DiskSink(out, new Failing(step, true));
      assertThrows(Killed.class, () -> sink.write(NEW));

      new DiskSink(out).recover();

      boolean isNew = Builds.read(out).contains("a.txt=new");
      finished += isNew ? 1 : 0;
      assertFiles(isNew ? NEW_FILES : OLD_FILES, out, "after a kill at step " + step);
      assertClean(out);
      new DiskSink(out).write(NEW);
      assertFiles(NEW_FILES, out, "after the run that follows a kill at step " + step);
    }
    assertTrue(finished > 0 && finished < steps, "finished by recovery: " + finished);
  }

  @Test
  void aKillDuringTheRecoveryIsRecoveredToo() throws IOException {
    int steps = stepsOfAWrite();
    for (int step = steps / 2; step < steps; step++) {
      Path out = built("twice " + step);
      DiskSink sink = new DiskSink(out, new Failing(step, true));
      assertThrows(Killed.class, () -> sink.write(NEW));
      try {
        new DiskSink(out, new Failing(2, true)).recover();
      } catch (Killed expected) {
        // A recovery of fewer than three steps comes to its end.
      }

      new DiskSink(out).write(NEW);

      assertFiles(NEW_FILES, out, "after kills at step " + step);
    }
  }

  @Test
  void aFailureOfTheRecoveryBringsThePreviousBuildBack() throws IOException {
    int steps = stepsOfAWrite();
    Path out = built("recovery fails");
    assertThrows(Killed.class, () -> new DiskSink(out, new Failing(steps - 4, true)).write(NEW));

    DiskSink failing = new DiskSink(out, new Failing(1, false));
    assertThrows(IOException.class, failing::recover);

    assertFiles(OLD_FILES, out, "after a failed recovery");
  }

  @Test
  void aDamagedJournalIsReportedAndNothingIsTouched() throws IOException {
    Path out = built("damaged");
    Files.writeString(out.resolve(".gql-compile/journal"), "gql-compile journal 1\n- ../mine\n");

    IOException failure = assertThrows(IOException.class, () -> new DiskSink(out).recover());

    assertTrue(failure.getMessage().contains("is damaged"), failure.getMessage());
    assertFiles(OLD_FILES, out, "with a damaged journal");
  }
}
