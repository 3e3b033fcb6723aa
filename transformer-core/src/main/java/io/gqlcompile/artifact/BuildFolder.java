package io.gqlcompile.artifact;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Where things are in a build folder. What the sink needs for itself is in {@code .gql-compile}.
 *
 * @param root the build folder
 * @param name tells apart what several writers keep for themselves in one folder; empty for a build
 */
record BuildFolder(Path root, String name) {

  Path state() {
    return root.resolve(".gql-compile").resolve(name);
  }

  Path lock() {
    return state().resolve("lock");
  }

  Path journal() {
    return state().resolve("journal");
  }

  /** Which files the compiler wrote. */
  Path manifest() {
    return state().resolve("manifest");
  }

  /** What the build was made from; absent if nobody asked for it to be kept. */
  Path fingerprint() {
    return state().resolve("fingerprint");
  }

  /** What belongs to the new build until it is in place. */
  Path staging() {
    return state().resolve("next");
  }

  /** Files of the new build. */
  Path stagedFiles() {
    return staging().resolve("files");
  }

  /** The manifest of the new build. */
  Path stagedManifest() {
    return staging().resolve("manifest");
  }

  /** The journal before it counts. */
  Path stagedJournal() {
    return staging().resolve("journal");
  }

  /** What belongs to the old build until the new one is in place. */
  Path keeping() {
    return state().resolve("previous");
  }

  /** The manifest of the old build. */
  Path keptManifest() {
    return keeping().resolve("manifest");
  }

  Path file(String path) {
    return root.resolve(path);
  }

  Path staged(String path) {
    return stagedFiles().resolve(path);
  }

  Path kept(String path) {
    return keeping().resolve("files").resolve(path);
  }

  /** Whether an earlier run was interrupted here. */
  boolean isInterrupted() {
    return Files.exists(journal(), LinkOption.NOFOLLOW_LINKS)
        || Files.exists(staging(), LinkOption.NOFOLLOW_LINKS)
        || Files.exists(keeping(), LinkOption.NOFOLLOW_LINKS);
  }

  /** Removes everything that only an exchange in progress needs. */
  void clear() throws IOException {
    removeTree(staging());
    removeTree(keeping());
  }

  private static void removeTree(Path tree) throws IOException {
    if (!Files.exists(tree, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, IOException failure)
              throws IOException {
            if (failure != null) {
              throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
