package io.gqlcompile.maven;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What one execution made client code from, when it last came to its end. */
record ClientMark(Path file) {
  static ClientMark in(Path target, String executionId) {
    String name = executionId.isEmpty() ? "codegen" : "codegen-" + executionId;
    return new ClientMark(target.resolve("gql-compile-marks").resolve(name));
  }

  boolean is(String fingerprint) throws IOException {
    return Files.isRegularFile(file)
        && Files.readString(file, StandardCharsets.UTF_8).equals(fingerprint);
  }

  void remove() throws IOException {
    Files.deleteIfExists(file);
  }

  void write(String fingerprint) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, fingerprint, StandardCharsets.UTF_8);
  }
}
