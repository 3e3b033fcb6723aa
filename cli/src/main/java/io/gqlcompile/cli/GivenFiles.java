package io.gqlcompile.cli;

import io.gqlcompile.project.input.SchemaReader;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files of a folder, without those in folders below it; or one file. */
final class GivenFiles {
  private GivenFiles() {}

  static List<SourceFile> in(Path folder) throws UsageException, IOException {
    if (Files.isRegularFile(folder)) {
      return List.of(text(folder));
    }
    if (!Files.isDirectory(folder)) {
      throw new UsageException("there is no folder " + folder);
    }
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path file : entries.sorted().filter(path -> Files.isRegularFile(path)).toList()) {
        files.add(text(file));
      }
    }
    return files;
  }

  private static SourceFile text(Path file) throws UsageException {
    return new SourceFile(
        SchemaReader.name(file), new String(SchemaReader.bytes(file), StandardCharsets.UTF_8));
  }
}
