package io.gqlcompile.artifact;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Puts a staged build in the place of the old one, step by step, so that each step can be repeated
 * after a crash and taken back after a failure.
 *
 * <p>What a step has done is read off the disk, not remembered: a file is in place when it is no
 * longer staged, and what it replaced has a second name among the kept files.
 */
final class Exchange {
  private final BuildFolder folder;
  private final FileOperations disk;
  private final Set<Path> made = new HashSet<>();

  Exchange(BuildFolder folder, FileOperations disk) {
    this.folder = folder;
    this.disk = disk;
  }

  /** Carries out what is left to do. The journal goes last, and with it the way back. */
  void apply(Journal journal) throws IOException {
    for (String path : journal.removed()) {
      setAside(path);
    }
    for (String path : journal.written()) {
      putInPlace(folder.staged(path), folder.file(path), folder.kept(path));
    }
    putInPlace(folder.stagedManifest(), folder.manifest(), folder.keptManifest());
    disk.delete(folder.journal());
  }

  private void setAside(String path) throws IOException {
    Path file = folder.file(path);
    if (!exists(file)) {
      return;
    }
    disk.move(file, withFolders(folder.kept(path)));
    prune(file.getParent());
  }

  private void putInPlace(Path staged, Path file, Path kept) throws IOException {
    if (!exists(staged)) {
      return;
    }
    withFolders(file);
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      disk.delete(kept); // half a copy, if a run was killed here
      disk.keep(file, withFolders(kept));
    }
    disk.move(staged, file);
  }

  /** Takes back what has been done; the old build is then as it was. Can be repeated as well. */
  void undo(Journal journal) throws IOException {
    takeBack(folder.stagedManifest(), folder.manifest());
    for (String path : journal.written()) {
      takeBack(folder.staged(path), folder.file(path));
    }
    made.clear();
    bringBack(folder.keptManifest(), folder.manifest());
    for (String path : journal.written()) {
      bringBack(folder.kept(path), folder.file(path));
    }
    for (String path : journal.removed()) {
      bringBack(folder.kept(path), folder.file(path));
    }
    disk.delete(folder.journal());
  }

  private void takeBack(Path staged, Path file) throws IOException {
    if (!exists(staged) && exists(file)) {
      disk.move(file, withFolders(staged));
      prune(file.getParent());
    }
  }

  private void bringBack(Path kept, Path file) throws IOException {
    if (exists(kept) && !exists(file)) {
      disk.move(kept, withFolders(file));
    }
  }

  private Path withFolders(Path file) throws IOException {
    Path parent = file.getParent();
    if (made.add(parent)) {
      disk.createFolders(parent);
    }
    return file;
  }

  /** Removes folders that became empty, from the inside out. */
  private void prune(Path from) throws IOException {
    Path at = from;
    while (!at.equals(folder.root())) {
      try {
        Files.delete(at);
      } catch (DirectoryNotEmptyException | NoSuchFileException e) {
        return;
      }
      made.remove(at);
      at = at.getParent();
    }
  }

  private static boolean exists(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }
}
