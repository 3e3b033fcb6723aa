package io.gqlcompile.artifact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiskSinkTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));

  @TempDir Path temp;

  private Path out() {
    return temp.resolve("a folder/out");
  }

  @Test
  void writesIntoAFolderThatDoesNotExistYet() throws IOException {
    ArtifactSink.Report report =
        new DiskSink(out()).write(Builds.of("a.txt", "ä\n", "x/y/b.txt", "b"));

    assertEquals(List.of("a.txt", "x/y/b.txt"), report.written());
    assertEquals(0, report.unchanged());
    assertEquals("a.txt=ä\n|x/y/b.txt=b", Builds.read(out()));
    assertEquals("ä\n", Files.readString(out().resolve("a.txt"), StandardCharsets.UTF_8));
  }

  @Test
  void writesBytesAsTheyAre() throws IOException {
    byte[] bytes = {'P', 'K', 0, -1, (byte) 0x80, '\n', '\r'};
    ArtifactSet build = ArtifactSet.of(List.of(Artifact.binary("a.zip", bytes)));
    new DiskSink(out()).write(build);

    assertArrayEquals(bytes, Files.readAllBytes(out().resolve("a.zip")));
    assertEquals(1, new DiskSink(out()).write(build).unchanged());
  }

  @Test
  void rewritesOnlyFilesWhoseBytesChanged() throws IOException {
    DiskSink sink = new DiskSink(out());
    sink.write(Builds.of("same.txt", "same", "other.txt", "old"));
    Files.setLastModifiedTime(out().resolve("same.txt"), LONG_AGO);
    Files.setLastModifiedTime(out().resolve("other.txt"), LONG_AGO);

    ArtifactSink.Report report = sink.write(Builds.of("same.txt", "same", "other.txt", "new"));

    assertEquals(new ArtifactSink.Report(List.of("other.txt"), 1, List.of()), report);
    assertEquals(LONG_AGO, Files.getLastModifiedTime(out().resolve("same.txt")));
    assertTrue(Files.getLastModifiedTime(out().resolve("other.txt")).compareTo(LONG_AGO) > 0);
    assertEquals("other.txt=new|same.txt=same", Builds.read(out()));
  }

  @Test
  void writesNothingAtAllWhenNothingChanged() throws IOException {
    new DiskSink(out()).write(Builds.of("x/a.txt", "a"));
    FileOperations untouchable =
        new FileOperations() {
          @Override
          public void write(Path file, byte[] bytes) {
            throw new AssertionError("wrote " + file);
          }

          @Override
          public void move(Path from, Path to) {
            throw new AssertionError("moved " + from);
          }
        };

    ArtifactSink.Report report = new DiskSink(out(), untouchable).write(Builds.of("x/a.txt", "a"));

    assertEquals(new ArtifactSink.Report(List.of(), 1, List.of()), report);
  }

  @Test
  void knowsWhetherSomebodyTouchedWhatItRemembers() throws IOException {
    DiskSink sink = new DiskSink(out()).remembering();
    assertTrue(sink.untouched().isEmpty());
    ArtifactSet build = Builds.of("a.txt", "a", "b.txt", "b");
    sink.write(build);
    assertEquals(Optional.of(build), sink.untouched());
    assertTrue(new DiskSink(out()).untouched().isEmpty());

    FileTime written = Files.getLastModifiedTime(out().resolve("a.txt"));
    Files.writeString(out().resolve("a.txt"), "x");
    assertTrue(sink.untouched().isEmpty());
    assertEquals(List.of("a.txt"), sink.write(build).written());
    assertEquals(Optional.of(build), sink.untouched());

    // Another file under the same name, as old as the first and as long.
    Path other = Files.writeString(temp.resolve("other.txt"), "y");
    Files.setLastModifiedTime(other, written);
    Files.move(other, out().resolve("b.txt"), StandardCopyOption.REPLACE_EXISTING);
    assertTrue(sink.untouched().isEmpty());
    sink.write(build);
    assertEquals("a.txt=a|b.txt=b", Builds.read(out()));

    Files.delete(out().resolve("b.txt"));
    assertTrue(sink.untouched().isEmpty());
    assertEquals(List.of("b.txt"), sink.write(build).written());
  }

  @Test
  void bringsBackWhatSomebodyEdited() throws IOException {
    DiskSink sink = new DiskSink(out());
    sink.write(Builds.of("a.txt", "a", "b.txt", "b"));
    Files.writeString(out().resolve("a.txt"), "c");
    Files.delete(out().resolve("b.txt"));

    assertEquals(
        List.of("a.txt", "b.txt"), sink.write(Builds.of("a.txt", "a", "b.txt", "b")).written());
    assertEquals("a.txt=a|b.txt=b", Builds.read(out()));
  }

  @Test
  void removesWhatAnEarlierBuildWroteAndNothingElse() throws IOException {
    DiskSink sink = new DiskSink(out());
    sink.write(Builds.of("a.txt", "a", "x/y/gone.txt", "gone", "z/gone.txt", "gone"));
    Files.writeString(out().resolve("z/mine.txt"), "mine");
    Files.writeString(out().resolve("README"), "mine");

    ArtifactSink.Report report = sink.write(Builds.of("a.txt", "a"));

    assertEquals(List.of("x/y/gone.txt", "z/gone.txt"), report.removed());
    assertEquals("README=mine|a.txt=a|z/mine.txt=mine", Builds.read(out()));
    assertFalse(Files.exists(out().resolve("x")), "an empty folder is left");
  }

  @Test
  void aFileMayBecomeAFolderAndBack() throws IOException {
    DiskSink sink = new DiskSink(out());
    sink.write(Builds.of("a", "file"));
    sink.write(Builds.of("a/b", "below"));
    assertEquals("a/b=below", Builds.read(out()));
    sink.write(Builds.of("a", "file"));
    assertEquals("a=file", Builds.read(out()));
  }

  @Test
  void aFolderOfTheUserInTheWayLeavesThePreviousBuild() throws IOException {
    DiskSink sink = new DiskSink(out());
    sink.write(Builds.of("a.txt", "old", "gone.txt", "gone"));
    Files.createDirectories(out().resolve("b.txt/of the user"));

    IOException failure =
        assertThrows(
            IOException.class,
            () -> sink.write(Builds.of("a.txt", "new", "b.txt", "b", "c/d.txt", "d")));

    assertTrue(failure.getMessage().startsWith("cannot write the build to " + out() + ": "));
    assertTrue(failure.getMessage().contains("b.txt"), failure.getMessage());
    assertEquals("a.txt=old|gone.txt=gone", Builds.read(out()));
    assertFalse(Files.exists(out().resolve("c")));
    assertTrue(Files.isDirectory(out().resolve("b.txt/of the user")));
  }

  @Test
  void aFileAsOutIsRefused() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "x");

    IOException failure =
        assertThrows(IOException.class, () -> new DiskSink(file).write(Builds.of("a.txt", "a")));

    assertEquals(
        "cannot write the build to " + file + ": " + file + " is a file, not a folder",
        failure.getMessage());
    assertEquals("x", Files.readString(file));
    assertThrows(
        IOException.class, () -> new DiskSink(file.resolve("x")).write(Builds.of("a.txt", "a")));
  }

  @Test
  void linksInTheFolderAreNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
    Path victim = Files.writeString(elsewhere.resolve("a.txt"), "precious");
    Files.createDirectories(out());
    Files.createSymbolicLink(out().resolve("x"), elsewhere);
    Files.createSymbolicLink(out().resolve("link.txt"), victim);
    DiskSink sink = new DiskSink(out());

    IOException folder =
        assertThrows(IOException.class, () -> sink.write(Builds.of("x/a.txt", "a")));
    IOException file =
        assertThrows(IOException.class, () -> sink.write(Builds.of("link.txt", "a")));

    assertTrue(folder.getMessage().contains("is a symbolic link"), folder.getMessage());
    assertTrue(file.getMessage().contains("is a symbolic link"), file.getMessage());
    assertEquals("precious", Files.readString(victim));
  }

  @Test
  void aManifestCannotMakeItRemoveFilesOutside() throws IOException {
    Path victim = Files.writeString(temp.resolve("victim"), "precious");
    DiskSink sink = new DiskSink(out());
    sink.write(Builds.of("x/a.txt", "a"));
    Path manifest = out().resolve(".gql-compile/manifest");
    Files.writeString(manifest, Files.readString(manifest) + "../../victim\n");

    assertThrows(IOException.class, () -> sink.write(Builds.of("b.txt", "b")));
    assertEquals("precious", Files.readString(victim));
  }

  @Test
  void aFolderLinkPutInPlaceOfAnOldFolderIsNotEmptied() throws IOException {
    DiskSink sink = new DiskSink(out());
    sink.write(Builds.of("x/a.txt", "a"));
    Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("a.txt"), "precious");
    Files.delete(out().resolve("x/a.txt"));
    Files.delete(out().resolve("x"));
    Files.createSymbolicLink(out().resolve("x"), elsewhere);

    assertEquals(List.of(), sink.write(Builds.of("b.txt", "b")).removed());
    assertEquals("precious", Files.readString(elsewhere.resolve("a.txt")));
  }

  @Test
  void theFolderOfTheSinkIsNotForArtifacts() {
    assertThrows(
        IOException.class,
        () -> new DiskSink(out()).write(Builds.of(".gql-compile/manifest", "mine")));
  }

  @Test
  void outMayItselfBeALink() throws IOException {
    Path real = Files.createDirectories(temp.resolve("real"));
    Path link = Files.createSymbolicLink(temp.resolve("link"), real);

    new DiskSink(link).write(Builds.of("a.txt", "a"));

    assertEquals("a.txt=a", Builds.read(real));
  }
}
