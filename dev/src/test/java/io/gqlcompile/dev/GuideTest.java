package io.gqlcompile.dev;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The guide shows a test that compiles and passes: one of ours. */
class GuideTest {

  @Test
  void theExampleIsATest() throws Exception {
    String page = Files.readString(Path.of("../docs/guide/testing-an-api.md"));
    String code = Files.readString(Path.of("src/test/java/io/gqlcompile/dev/NotesTest.java"));
    String schema = Files.readString(Path.of("src/test/resources/io/gqlcompile/dev/notes.graphql"));
    String shown = code.substring(code.indexOf("import static"));
    assertTrue(page.contains("```java\n" + shown + "```"), "the page shows another NotesTest");
    assertTrue(page.contains("```graphql notes.graphql\n" + schema + "```"));
  }
}
