package io.gqlcompile.artifact;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.ReadOnlyFileSystemException;

/**
 * Says in words for users why a file operation failed; Java's own messages are often a bare path.
 */
public final class IoReason {
  private IoReason() {}

  /**
   * The reason, without a full stop; never null, one line.
   *
   * @param failure what {@code java.nio.file} threw, or an exception that carries its own sentence
   */
  public static String of(Exception failure) {
    if (failure instanceof ReadOnlyFileSystemException) {
      return "the file system is read-only";
    }
    if (failure instanceof FileSystemException onFile && onFile.getFile() != null) {
      return reason(onFile);
    }
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message.replace('\n', ' ');
  }

  private static String reason(FileSystemException failure) {
    String file = failure.getFile();
    if (failure instanceof NoSuchFileException) {
      return "there is no " + file;
    }
    if (failure instanceof AccessDeniedException) {
      return "no permission for " + file;
    }
    if (failure instanceof FileAlreadyExistsException || failure instanceof NotDirectoryException) {
      return file + " is a file, not a folder";
    }
    if (failure instanceof DirectoryNotEmptyException) {
      return file + " is a folder with files in it";
    }
    String reason = failure.getReason();
    return reason == null ? "cannot use " + file : file + ": " + reason;
  }

  /** The same as an exception whose message is the sentence for users. */
  static IOException explained(String what, Exception failure) {
    return new IOException(what + ": " + of(failure), failure);
  }
}
