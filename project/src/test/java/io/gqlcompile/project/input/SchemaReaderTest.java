package io.gqlcompile.project.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SchemaReaderTest {
  @TempDir Path temp;

  @BeforeEach
  void files() throws IOException {
    put("b.graphql", "b");
    put("a/z.gql", "z");
    put("a/é.graphqls", "é");
    put("a/Z.graphql", "Z");
    put("a/deep/er/d.graphql", "d");
    put("a/notes.txt", "not a schema");
    put("a/.hidden/h.graphql", "hidden");
  }

  private Path put(String path, String text) throws IOException {
    Path file = temp.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private SchemaInput read(Optional<Path> out, String... arguments) throws UsageException {
    byte[] stdin = "from stdin".getBytes(StandardCharsets.UTF_8);
    return SchemaReader.read(Arrays.asList(arguments), new ByteArrayInputStream(stdin), out);
  }

  private String at(String path) {
    return temp.resolve(path).toString();
  }

  /** The names of what is read, below the temporary folder. */
  private List<String> names(String... arguments) throws UsageException {
    return names(read(Optional.empty(), arguments));
  }

  private List<String> names(SchemaInput input) {
    String prefix = temp.toString().replace('\\', '/') + "/";
    return input.sources().stream().map(s -> s.name().replace(prefix, "")).toList();
  }

  private static String refusal(org.junit.jupiter.api.function.Executable reading) {
    return assertThrows(UsageException.class, reading).getMessage();
  }

  @Test
  void searchesFoldersInAnOrderThatDependsOnNamesOnly() throws UsageException {
    assertEquals(
        List.of("a/Z.graphql", "a/deep/er/d.graphql", "a/z.gql", "a/é.graphqls", "b.graphql"),
        names(at("")));
  }

  @Test
  void theOrderOfArgumentsDoesNotMatter() throws UsageException {
    assertEquals(List.of("a/z.gql", "b.graphql"), names(at("b.graphql"), at("a/z.gql")));
    assertEquals(List.of("a/z.gql", "b.graphql"), names(at("a/z.gql") + "," + at("b.graphql")));
  }

  @Test
  void aFileWithCommasIsAFile() throws Exception {
    put("x,y.graphql", "xy");
    assertEquals(List.of("x,y.graphql"), names(at("x,y.graphql")));
  }

  @Test
  void aFileOfAnyNameIsTakenIfItIsNamed() throws UsageException {
    assertEquals(List.of("a/notes.txt"), names(at("a/notes.txt")));
  }

  @Test
  void whatIsNamedTwiceCountsOnce() throws Exception {
    Files.createSymbolicLink(temp.resolve("link.graphql"), temp.resolve("b.graphql"));
    assertEquals(
        List.of("b.graphql"),
        names(at("b.graphql"), at("a/../b.graphql"), at("b.graphql"), at("link.graphql")));
    assertEquals(List.of("a/deep/er/d.graphql"), names(at("a/deep"), at("a/deep/er")));
  }

  @Test
  void readsStandardInput() throws UsageException {
    SchemaInput input = read(Optional.empty(), "-", at("b.graphql"), "-");
    assertEquals(List.of("<stdin>", "b.graphql"), names(input));
    SourceFile stdin = input.sources().get(0);
    assertEquals("from stdin", stdin.text());
  }

  @Test
  void linksThatGoInCirclesEnd() throws Exception {
    for (int i = 0; i < 12; i++) {
      Files.createSymbolicLink(temp.resolve("a/up" + i), temp);
      Files.createSymbolicLink(temp.resolve("a/deep/up" + i), temp.resolve("a"));
    }
    Files.createSymbolicLink(temp.resolve("a/self.graphql"), Path.of("self.graphql"));
    assertTimeoutPreemptively(Duration.ofSeconds(10), () -> assertEquals(5, names(at("")).size()));
  }

  @Test
  void theBuildFolderIsNotPartOfTheSchema() throws Exception {
    put("a/build/schema.graphql", "generated");
    SchemaInput input = read(Optional.of(temp.resolve("a/build")), at("a"));
    assertTrue(names(input).stream().noneMatch(name -> name.contains("build")));
    assertEquals(
        "--out and --schema are the same folder " + at("a"),
        refusal(() -> read(Optional.of(temp.resolve("a")), at("a"))));
  }

  @Test
  void whatCannotBeReadIsRefused() throws Exception {
    Files.createDirectories(temp.resolve("empty"));
    Files.createSymbolicLink(temp.resolve("dangling.graphql"), temp.resolve("gone"));
    assertEquals("there is no schema " + at("gone"), refusal(() -> names(at("gone"))));
    assertEquals(
        at("dangling.graphql") + " is a link to nothing",
        refusal(() -> names(at("dangling.graphql"))));
    assertEquals(
        "no schema in the folder " + at("empty") + " (looked for .graphql, .graphqls, .gql)",
        refusal(() -> names(at("empty"))));
    assertEquals("--schema names no file", refusal(() -> names(",")));
    assertTrue(refusal(() -> names("a\u0000b")).startsWith("not a path"));
  }

  @Test
  void wrongBytesAreFindings() throws Exception {
    Files.write(temp.resolve("latin.graphql"), new byte[] {'#', (byte) 0xE4});
    SchemaInput input = read(Optional.empty(), at("latin.graphql"), at("b.graphql"));
    assertEquals(2, input.sources().size());
    assertEquals("InvalidUtf8", input.diagnostics().get(0).rule().id());
  }
}
