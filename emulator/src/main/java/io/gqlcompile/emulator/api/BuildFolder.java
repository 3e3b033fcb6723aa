package io.gqlcompile.emulator.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads a build from disk. */
public final class BuildFolder {
  private static final List<String> ENDINGS = List.of(".graphql", ".json", ".vtl", ".js");

  private BuildFolder() {}

  /**
   * The text files of a build by their path below the folder, with {@code /} between the steps.
   *
   * @throws IOException if the folder cannot be read
   */
  public static Map<String, String> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).toList();
    }
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (ENDINGS.stream().anyMatch(name::endsWith)) {
        texts.put(name, Files.readString(file, StandardCharsets.UTF_8));
      }
    }
    return texts;
  }
}
