package io.gqlcompile.project.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What stands in files. An editor gives texts that are not saved yet; which files there are is
 * always the disk's to say.
 */
@FunctionalInterface
public interface FileContents {
  /** What is on the disk. */
  FileContents DISK = Files::readAllBytes;

  /**
   * The bytes of a file.
   *
   * @throws IOException if it cannot be read
   */
  byte[] read(Path file) throws IOException;
}
