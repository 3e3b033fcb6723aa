package io.gqlcompile.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProjectCommandsTest {
  @TempDir Path temp;
  private final Run run = new Run();

  private String at(String path) {
    return temp.resolve(path).toString();
  }

  private void put(String path, String text) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @Test
  void initStartsAProjectThatCompiles() {
    assertEquals(ExitCode.OK, run.args("init", at("new one")));
    assertTrue(run.out().endsWith("next: gql-compile compile --project " + at("new one") + "\n"));
    assertEquals(ExitCode.OK, run.args("compile", "--project", at("new one")));
    assertTrue(Files.exists(temp.resolve("new one/build/schema.graphql")));
    assertEquals(ExitCode.OK, run.args("init", at("a"), "--amplify", "blog"));
    assertEquals(ExitCode.OK, run.args("compile", "--project", at("a")));
    assertTrue(Files.exists(temp.resolve("a/amplify/backend/api/blog/build/schema.graphql")));
  }

  @Test
  void initOverwritesNothing() throws IOException {
    put("p/schema.graphql", "mine");
    assertEquals(ExitCode.USAGE, run.args("init", at("p")));
    assertTrue(run.err().contains("there is a file"), run.err());
    assertEquals("mine", Files.readString(temp.resolve("p/schema.graphql")));
    assertFalse(Files.exists(temp.resolve("p/gql-compile.yaml")));
    assertEquals(ExitCode.USAGE, run.args("init", at("q"), "--amplify", "my-api"));
  }

  @Test
  void aProjectGoesWhereItsFileSays() throws IOException {
    put("p/own.yaml", "schema: types\nout: ../o\n");
    put("p/types/a.graphql", "type A { b: Int }\n");
    assertEquals(ExitCode.OK, run.args("compile", "--config", at("p/own.yaml"), "--quiet"));
    assertTrue(Files.exists(temp.resolve("o/schema.graphql")));
    assertEquals(
        ExitCode.OK, run.args("compile", "--config", at("p/own.yaml"), "--out", at("other")));
    assertTrue(Files.exists(temp.resolve("other/schema.graphql")));
    assertEquals(ExitCode.OK, run.args("check", "--config", at("p/own.yaml")));
  }

  @Test
  void schemaAndProjectDoNotGoTogether() {
    String[] line = {"compile", "--schema", "x", "--out", "y", "--project", at("p")};
    assertEquals(ExitCode.USAGE, run.args(line));
    assertTrue(run.err().contains("--schema does not go with --project"), run.err());
    assertEquals(ExitCode.USAGE, run.args("compile", "--project", at("nothing")));
    assertEquals(ExitCode.USAGE, run.args("compile", "--config", at("nothing.yaml")));
  }

  @Test
  void ejectTellsWhatItCannotDo() throws IOException {
    put("p/gql-compile.yaml", "");
    put("p/schema.graphql", "type A { b: Int }\n");
    assertEquals(ExitCode.USAGE, run.args("eject", "Query.a.auth.1", "--project", at("p")));
    assertEquals("gql-compile: eject: no resolver is generated for Query.a\n", run.err());
    assertFalse(Files.exists(temp.resolve("p/resolvers")));
    assertEquals(ExitCode.USAGE, run.args("eject", "--project", at("p")));
  }
}
