package io.gqlcompile.artifact;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps others out of a build folder, in this process and in others. The lock file stays; the lock
 * on it goes with the process, however that ends.
 */
final class FolderLock implements AutoCloseable {
  private static final int RETRY_MILLIS = 10;

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Takes the lock; waits as long as somebody else has it. */
  static FolderLock acquire(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      while (!isTaken(channel)) {
        Thread.sleep(RETRY_MILLIS);
      }
      return new FolderLock(channel);
    } catch (InterruptedException e) {
      channel.close();
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while another build wrote to this folder");
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /** Waits for other processes; says false if it is this process that has the lock. */
  private static boolean isTaken(FileChannel channel) throws IOException {
    try {
      channel.lock();
      return true;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
