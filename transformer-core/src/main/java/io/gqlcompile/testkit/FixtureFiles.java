package io.gqlcompile.testkit;

import io.gqlcompile.CompileResult;
import io.gqlcompile.artifact.Artifact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** Reads, compares and writes what a case expects. */
final class FixtureFiles {
  private FixtureFiles() {}

  static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted(Comparator.comparing(e -> e.getFileName().toString())).toList();
    }
  }

  static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  /** The texts of all files below a folder, by their path with {@code /} between its parts. */
  static Map<String, String> tree(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Path file : files(folder)) {
      texts.put(folder.relativize(file).toString().replace('\\', '/'), read(file));
    }
    return texts;
  }

  static Map<String, String> of(CompileResult result) {
    Map<String, String> texts = new TreeMap<>();
    for (Artifact artifact : result.artifacts().artifacts()) {
      String text = artifact.isText() ? artifact.text() : summary(artifact.bytes());
      texts.put(artifact.path(), text);
    }
    return texts;
  }

  /** Stands for a file that is no text. */
  private static String summary(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return bytes.length + " bytes with CRC-32 " + Long.toHexString(sum.getValue()) + "\n";
  }

  /** Makes a folder hold these files and no others. */
  static void replace(Path folder, Map<String, String> texts) throws IOException {
    for (Path file : files(folder)) {
      Files.delete(file);
    }
    for (Map.Entry<String, String> text : texts.entrySet()) {
      write(folder.resolve(text.getKey()), text.getValue());
    }
  }

  static void compare(
      Map<String, String> expected, Map<String, String> actual, List<String> differences) {
    expected.forEach(
        (path, text) -> {
          if (actual.containsKey(path)) {
            compareLines(path, text, actual.get(path), differences);
          } else {
            differences.add(path + " is missing");
          }
        });
    for (String path : actual.keySet()) {
      if (!expected.containsKey(path)) {
        differences.add(path + " is not expected");
      }
    }
  }

  /** Notes the first line that differs. */
  static void compareLines(String name, String expected, String actual, List<String> differences) {
    if (expected.equals(actual)) {
      return;
    }
    String[] wanted = expected.split("\n", -1);
    String[] got = actual.split("\n", -1);
    int line = 0;
    while (line < wanted.length && line < got.length && wanted[line].equals(got[line])) {
      line++;
    }
    differences.add(
        name + ":" + (line + 1) + " expected: " + at(wanted, line) + " but was: " + at(got, line));
  }

  private static String at(String[] lines, int line) {
    return line < lines.length ? lines[line] : "the end";
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
