package io.gqlcompile.artifact;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a build into a folder: all of it or nothing.
 *
 * <ul>
 *   <li>Only files whose bytes changed are rewritten; the others keep their time stamp.
 *   <li>Files of the previous build that the new one does not have are removed. Files that the
 *       compiler did not write are never removed; a manifest in {@code .gql-compile} tells which is
 *       which.
 *   <li>New files are staged first. Putting them in place is journalled: a failure is taken back,
 *       an interruption (a kill, a crash of the process) is carried to its end by {@link #recover}
 *       or the next write.
 *   <li>Two writers of one folder, in one process or in several, take turns.
 * </ul>
 *
 * <p>A loss of power is not covered: nothing is forced to the disk, because a build can be
 * repeated.
 */
public final class DiskSink implements ArtifactSink {
  private final Path out;
  private final String name;
  private final FileOperations disk;
  private final WrittenFiles known = new WrittenFiles();
  private boolean remembers;

  /**
   * A sink for a folder, which need not exist yet.
   *
   * @param out the build folder
   */
  public DiskSink(Path out) {
    this(out, FileOperations.DISK);
  }

  /**
   * A sink for files that share a folder with those of others.
   *
   * @param out the folder
   * @param name whose files they are; one part of a path
   */
  public DiskSink(Path out, String name) {
    this(out, name, FileOperations.DISK);
  }

  DiskSink(Path out, FileOperations disk) {
    this(out, "", disk);
  }

  private DiskSink(Path out, String name, FileOperations disk) {
    this.out = Objects.requireNonNull(out, "out");
    this.name = name;
    this.disk = disk;
  }

  /**
   * Makes this sink keep what it writes in memory, for a process that writes the same folder again
   * and again: a file that nobody has touched is then not read again.
   */
  public DiskSink remembering() {
    remembers = true;
    return this;
  }

  /**
   * What this sink wrote last, if it remembers and no file of it was touched since.
   *
   * @throws IOException if the folder cannot be read
   */
  public Optional<ArtifactSet> untouched() throws IOException {
    return remembers ? known.untouched(new BuildFolder(out, name)) : Optional.empty();
  }

  /**
   * The files of the folder that this sink has written, by their paths.
   *
   * @throws IOException if its manifest cannot be read
   */
  public Set<String> written() throws IOException {
    return new LinkedHashSet<>(Plan.readManifest(new BuildFolder(out, name)));
  }

  /**
   * Writes a build.
   *
   * @throws IOException with a sentence for users if the folder cannot take the build, for example
   *     because it is a file, cannot be written, is full, or has a link where the build has a
   *     folder; what was there before is then as it was
   */
  @Override
  public Report write(ArtifactSet artifacts) throws IOException {
    return write(artifacts, Optional.empty());
  }

  /**
   * Writes a build, and what it was made from, for {@link #isCurrent}.
   *
   * @param fingerprint stands for everything that the build depends on; empty to keep none
   * @throws IOException as {@link #write(ArtifactSet)}
   */
  public Report write(ArtifactSet artifacts, Optional<String> fingerprint) throws IOException {
    try {
      BuildFolder folder = open();
      try (FolderLock lock = FolderLock.acquire(folder.lock())) {
        Objects.requireNonNull(lock);
        finishInterrupted(folder);
        Files.deleteIfExists(folder.fingerprint());
        Report report = exchange(folder, artifacts);
        if (remembers) {
          known.note(folder, artifacts);
        }
        if (fingerprint.isPresent()) {
          Files.writeString(folder.fingerprint(), fingerprint.get(), StandardCharsets.UTF_8);
        }
        return report;
      }
    } catch (IOException | RuntimeException e) {
      throw IoReason.explained("cannot write the build to " + out, e);
    }
  }

  /**
   * Whether the folder has a build that was written with this fingerprint, and nobody has touched
   * its files since.
   *
   * @throws IOException if the folder cannot be read
   */
  public boolean isCurrent(String fingerprint) throws IOException {
    BuildFolder folder = new BuildFolder(out, name);
    if (folder.isInterrupted() || !Files.isRegularFile(folder.fingerprint())) {
      return false;
    }
    FileTime written = Files.getLastModifiedTime(folder.fingerprint());
    return Files.readString(folder.fingerprint(), StandardCharsets.UTF_8).equals(fingerprint)
        && Plan.isUntouched(folder, written);
  }

  /**
   * Brings an interrupted write to its end, if there was one. Costs next to nothing otherwise.
   *
   * @throws IOException with a sentence for users if that is not possible
   */
  public void recover() throws IOException {
    if (!new BuildFolder(out, name).isInterrupted()) {
      return;
    }
    try {
      BuildFolder folder = open();
      try (FolderLock lock = FolderLock.acquire(folder.lock())) {
        Objects.requireNonNull(lock);
        finishInterrupted(folder);
      }
    } catch (IOException | RuntimeException e) {
      throw IoReason.explained("cannot finish the interrupted build in " + out, e);
    }
  }

  private BuildFolder open() throws IOException {
    Path existing = out.toAbsolutePath();
    while (!Files.exists(existing) && existing.getParent() != null) {
      existing = existing.getParent();
    }
    if (!Files.isDirectory(existing)) {
      throw new IOException(existing + " is a file, not a folder");
    }
    Files.createDirectories(out);
    BuildFolder folder = new BuildFolder(out.toRealPath(), name);
    for (Path at = folder.state(); !at.equals(folder.root()); at = at.getParent()) {
      if (Files.isSymbolicLink(at)) {
        throw new IOException(at + " is a symbolic link");
      }
    }
    Files.createDirectories(folder.state());
    return folder;
  }

  private void finishInterrupted(BuildFolder folder) throws IOException {
    if (Files.exists(folder.journal(), LinkOption.NOFOLLOW_LINKS)) {
      run(folder, readJournal(folder));
    }
    if (folder.isInterrupted()) {
      folder.clear();
    }
  }

  private static Journal readJournal(BuildFolder folder) throws IOException {
    try {
      return Journal.parse(Files.readString(folder.journal(), StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new IOException(folder.journal() + " is damaged: " + e.getMessage(), e);
    }
  }

  private Report exchange(BuildFolder folder, ArtifactSet artifacts) throws IOException {
    Plan plan = Plan.of(folder, artifacts, known);
    if (plan.isNothing()) {
      return plan.report();
    }
    known.forget();
    try {
      stage(folder, plan);
    } catch (IOException | RuntimeException e) {
      clearAfter(folder, e);
      throw e;
    }
    run(folder, plan.journal());
    folder.clear();
    return plan.report();
  }

  private void stage(BuildFolder folder, Plan plan) throws IOException {
    disk.createFolders(folder.stagedFiles());
    Path made = null;
    for (Artifact artifact : plan.changed()) {
      Path file = folder.staged(artifact.path());
      if (!file.getParent().equals(made)) {
        made = file.getParent();
        disk.createFolders(made);
      }
      disk.write(file, artifact.content());
    }
    List<String> paths = new ArrayList<>();
    for (Artifact artifact : plan.artifacts().artifacts()) {
      paths.add(artifact.path());
    }
    disk.write(folder.stagedManifest(), PathList.print(paths).getBytes(StandardCharsets.UTF_8));
    disk.write(folder.stagedJournal(), plan.journal().print().getBytes(StandardCharsets.UTF_8));
    disk.move(folder.stagedJournal(), folder.journal());
  }

  private void run(BuildFolder folder, Journal journal) throws IOException {
    try {
      new Exchange(folder, disk).apply(journal);
    } catch (IOException | RuntimeException e) {
      undo(folder, journal, e);
      throw e;
    }
  }

  private void undo(BuildFolder folder, Journal journal, Exception failure) throws IOException {
    try {
      new Exchange(folder, disk).undo(journal);
    } catch (IOException | RuntimeException e) {
      failure.addSuppressed(e);
      throw new IOException(
          IoReason.of(failure) + "; it is half done, and the next run will finish it", failure);
    }
    clearAfter(folder, failure);
  }

  private static void clearAfter(BuildFolder folder, Exception failure) {
    try {
      folder.clear();
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }
}
