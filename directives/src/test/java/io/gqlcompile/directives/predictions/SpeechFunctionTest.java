package io.gqlcompile.directives.predictions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.artifact.Artifact;
import io.gqlcompile.directives.Compiled;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class SpeechFunctionTest {
  private static final String PATH = "functions/predictionsLambdaFunction.zip";

  private static Artifact zip() {
    Compiled compiled =
        Compiled.with(
            "{'storageConfig': {'bucketName': 'pictures'}}",
            "type Query { say: String @predictions(actions: [convertTextToSpeech]) }");
    return compiled.result().artifacts().artifacts().stream()
        .filter(file -> file.path().equals(PATH))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theBuildHasTheCodeAsAZipFile() throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zip().bytes()))) {
      ZipEntry entry = zip.getNextEntry();
      assertEquals("predictionsLambda.js", entry.getName());
      String source = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(source.contains("exports.handler"), source);
      assertNull(zip.getNextEntry());
    }
  }

  @Test
  void itIsTheSameEveryTime() {
    assertArrayEquals(zip().bytes(), zip().bytes());
    assertEquals(zip(), zip());
  }
}
