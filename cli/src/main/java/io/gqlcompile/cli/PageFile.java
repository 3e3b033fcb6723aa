package io.gqlcompile.cli;

import io.gqlcompile.project.input.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/** The file of a page: {@code index.html} in a folder, or the file that was named. */
final class PageFile {
  private static final String NAME = "index.html";

  private PageFile() {}

  static Path of(Path out) throws UsageException {
    String name = String.valueOf(out.getFileName());
    boolean isFile = !Files.isDirectory(out) && (name.endsWith(".html") || name.endsWith(".htm"));
    if (Files.isRegularFile(out) && !isFile) {
      throw new UsageException("--html " + out + " is a file that does not end in .html");
    }
    return isFile ? out : out.resolve(NAME);
  }

  /** Writes as a whole or not at all; a file that is the same already keeps its time. */
  static void write(Path file, byte[] text) throws IOException {
    if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), text)) {
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    Files.createDirectories(folder);
    Path draft = folder.resolve("." + file.getFileName() + ".tmp");
    try {
      Files.write(draft, text);
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(draft);
    }
  }
}
