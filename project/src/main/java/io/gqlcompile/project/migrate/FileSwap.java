package io.gqlcompile.project.migrate;

import io.gqlcompile.artifact.IoReason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives files new texts: all of them, or none. The new texts are written beside the old ones before
 * the first is moved over; whoever reads meanwhile sees the old text or the new one of each file.
 */
public final class FileSwap {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Map<Path, byte[]> old = new LinkedHashMap<>();
  private final Map<Path, Path> fresh = new LinkedHashMap<>();

  private FileSwap() {}

  /**
   * Writes. A byte order mark and the permissions of a file stay; a link stays a link.
   *
   * @param expected the texts that the files must still have
   * @param texts the new texts
   * @throws IOException with a sentence for users if that is not possible; all files are then as
   *     they were
   */
  public static void write(Map<Path, String> expected, Map<Path, String> texts) throws IOException {
    FileSwap swap = new FileSwap();
    try {
      for (Map.Entry<Path, String> file : texts.entrySet()) {
        swap.prepare(file.getKey().toRealPath(), expected.get(file.getKey()), file.getValue());
      }
      swap.move();
    } catch (IOException e) {
      swap.restore();
      throw new IOException("nothing was written: " + IoReason.of(e), e);
    } finally {
      swap.clean();
    }
  }

  private void prepare(Path file, String expected, String text) throws IOException {
    byte[] before = Files.readAllBytes(file);
    boolean isMarked = new String(before, StandardCharsets.UTF_8).startsWith("\uFEFF");
    String now = new String(before, StandardCharsets.UTF_8).substring(isMarked ? 1 : 0);
    if (!now.equals(expected)) {
      throw new IOException(file + " has changed since it was read");
    }
    Path beside = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".new");
    fresh.put(file, beside);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    byte[] all = new byte[bytes.length + (isMarked ? BYTE_ORDER_MARK.length : 0)];
    System.arraycopy(BYTE_ORDER_MARK, 0, all, 0, all.length - bytes.length);
    System.arraycopy(bytes, 0, all, all.length - bytes.length, bytes.length);
    Files.write(beside, all);
    keepPermissions(file, beside);
    if (!Files.isWritable(file)) {
      throw new IOException(file + " cannot be written");
    }
  }

  private static void keepPermissions(Path file, Path beside) throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    if (view != null) {
      Files.setPosixFilePermissions(beside, view.readAttributes().permissions());
    }
  }

  private void move() throws IOException {
    for (Map.Entry<Path, Path> file : fresh.entrySet()) {
      byte[] before = Files.readAllBytes(file.getKey());
      over(file.getValue(), file.getKey());
      old.put(file.getKey(), before);
    }
  }

  private static void over(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private void restore() throws IOException {
    List<Path> lost = new ArrayList<>();
    for (Map.Entry<Path, byte[]> file : old.entrySet()) {
      try {
        Files.write(file.getKey(), file.getValue());
      } catch (IOException e) {
        lost.add(file.getKey());
      }
    }
    if (!lost.isEmpty()) {
      throw new IOException("these files have their new text, others do not: " + lost);
    }
  }

  private void clean() throws IOException {
    for (Path beside : fresh.values()) {
      Files.deleteIfExists(beside);
    }
  }
}
