package io.gqlcompile.distribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The archive as a user has unpacked it. */
final class Unpacked {
  static final Path TARGET = Path.of("target").toAbsolutePath();
  static final Path PROJECT = TARGET.getParent().getParent();

  /** What a process answered. */
  record Answer(int code, String out, String err) {}

  private final Path home;
  private final Map<String, String> environment = new LinkedHashMap<>();

  private Unpacked(Path home) {
    this.home = home;
  }

  /** Unpacks it into a folder. */
  static Unpacked in(Path folder) throws Exception {
    Files.createDirectories(folder);
    Answer answer = run(Map.of(), folder, List.of("tar", "xzf", archive(".tar.gz").toString()));
    assertEquals(0, answer.code(), answer.err());
    try (Stream<Path> entries = Files.list(folder)) {
      return new Unpacked(entries.findFirst().orElseThrow());
    }
  }

  static Path archive(String suffix) throws IOException {
    try (Stream<Path> files = Files.list(TARGET)) {
      return files.filter(file -> file.toString().endsWith(suffix)).findFirst().orElseThrow();
    }
  }

  Path home() {
    return home;
  }

  Path launcher() {
    return home.resolve("bin/gql-compile");
  }

  /** The same with another environment. */
  Unpacked with(String name, String value) {
    Unpacked other = new Unpacked(home);
    other.environment.putAll(environment);
    other.environment.put(name, value);
    return other;
  }

  Answer run(String... words) throws Exception {
    return runAs(List.of(launcher().toString()), words);
  }

  /** Starts it by other words than the launcher's path. */
  Answer runAs(List<String> start, String... words) throws Exception {
    List<String> line = new ArrayList<>(start);
    line.addAll(List.of(words));
    return run(environment, TARGET, line);
  }

  /** Runs a command; a variable with an empty value is not set. */
  static Answer run(Map<String, String> environment, Path where, List<String> line)
      throws Exception {
    Path out = Files.createTempFile("command", ".out");
    Path err = Files.createTempFile("command", ".err");
    ProcessBuilder builder = new ProcessBuilder(line).directory(where.toFile());
    builder.environment().remove("COLUMNS");
    environment.forEach(
        (name, value) -> {
          if (value.isEmpty()) {
            builder.environment().remove(name);
          } else {
            builder.environment().put(name, value);
          }
        });
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process = builder.start();
    process.getOutputStream().close();
    assertTrue(process.waitFor(60, TimeUnit.SECONDS), "the command hangs");
    return new Answer(process.exitValue(), read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    String text = Files.readString(file, StandardCharsets.UTF_8);
    Files.delete(file);
    return text;
  }
}
