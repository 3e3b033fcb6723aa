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
      putInPlace(path);
    }
    if (exists(folder.stagedManifest())) {
      disk.move(folder.stagedManifest(), folder.manifest());
    }
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

  private void putInPlace(String path) throws IOException {
    Path staged = folder.staged(path);
    if (!exists(staged)) {
      return;
    }
    Path file = withFolders(folder.file(path));
    Path kept = folder.kept(path);
    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      disk.delete(kept); // half a copy, if a run was killed here
      disk.keep(file, withFolders(kept));
    }
    disk.move(staged, file);
  }

  /** Takes back what has been done; the old build is then as it was. Can be repeated as well. */
  void undo(Journal journal) throws IOException {
    for (String path : journal.written()) {
      Path file = folder.file(path);
      if (!exists(folder.staged(path)) && exists(file)) {
        disk.move(file, withFolders(folder.staged(path)));
        prune(file.getParent());
      }
    }
    made.clear();
    for (String path : journal.written()) {
      bringBack(path);
    }
    for (String path : journal.removed()) {
      bringBack(path);
    }
    disk.delete(folder.journal());
  }

  private void bringBack(String path) throws IOException {
    Path file = folder.file(path);
    if (exists(folder.kept(path)) && !exists(file)) {
      disk.move(folder.kept(path), withFolders(file));
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
