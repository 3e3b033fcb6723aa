package io.gqlcompile.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.model.Coordinate;
import io.gqlcompile.source.SourceLocation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MigrateCommandTest {
  private static final String OLD =
      "# top\r\ntype Post @model @key(fields: [\"id\", \"day\"]) {\r\n  id: ID! # the id\r\n"
          + "  day: String!\r\n}\r\n";
  private static final String NEW =
      "# top\r\ntype Post @model @auth(rules: [{allow: public}]) {\r\n"
          + "  id: ID! @primaryKey(sortKeyFields: [\"day\"]) # the id\r\n  day: String!\r\n}\r\n";

  private final Run run = new Run();
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void store() throws IOException {
    file = folder.resolve("schema.graphql");
    Files.writeString(file, OLD);
  }

  private int migrate(String... more) {
    String[] words = new String[more.length + 3];
    words[0] = "migrate";
    words[1] = "--schema";
    words[2] = file.toString();
    System.arraycopy(more, 0, words, 3, more.length);
    return run.args(words);
  }

  private String text() throws IOException {
    return Files.readString(file);
  }

  @Test
  void onlyWhatChangesIsEdited() throws IOException {
    assertEquals(0, migrate("--yes"), run.err());
    assertEquals(NEW, text());
    assertTrue(
        run.out().contains("-type Post @model @key(fields: [\"id\", \"day\"]) {\n"), run.out());
    assertTrue(run.out().endsWith("migrated 1 file\n"), run.out());
  }

  @Test
  void aMigratedSchemaIsLeftAlone() throws IOException {
    migrate("--yes");
    assertEquals(0, migrate("--yes", "--v1"));
    assertEquals(NEW, text());
    assertEquals(0, migrate("--check"));
    assertEquals("nothing to migrate: the schema is of version 2\n", run.out());
  }

  @Test
  void checkAndDryRunWriteNothing() throws IOException {
    assertEquals(1, migrate("--check"));
    assertEquals(0, migrate("--dry-run"));
    assertEquals(OLD, text());
  }

  @Test
  void withoutAPersonNothingIsWritten() throws IOException {
    run.stdin("y\n");
    assertEquals(2, migrate());
    assertTrue(run.err().contains("--yes"), run.err());
    assertEquals(OLD, text());
  }

  @Test
  void aPersonIsAsked() throws IOException {
    run.answering("n\n");
    assertEquals(1, migrate());
    assertEquals(OLD, text());
    run.answering("");
    assertEquals(1, migrate());
    assertEquals(OLD, text());
    run.answering("Yes\n");
    assertEquals(0, migrate());
    assertTrue(run.out().contains("Write 1 file? [y/N] migrated 1 file\n"), run.out());
    assertEquals(NEW, text());
  }

  @Test
  void whatDoesNotCompileAfterwardsIsNotWritten() throws IOException {
    RuleId rule = new RuleId("Wrong");
    run.finding(
        request ->
            List.of(Diagnostic.error(rule, Coordinate.NONE, SourceLocation.NONE, "it is wrong")));
    assertEquals(1, migrate("--yes"));
    assertTrue(run.err().contains("error Wrong"), run.err());
    assertEquals(OLD, text());
  }

  @Test
  void allMistakesComeAtOnce() throws IOException {
    Files.writeString(
        file,
        "type A @model @key(fields: [\"x\"]) { id: ID! b: B @connection }\n"
            + "type B { id: ID! a: A @connection(name: \"n\") }\n");
    String before = text();
    assertEquals(1, migrate("--yes"));
    assertTrue(run.err().contains("error MigrationOfKey A"), run.err());
    assertTrue(run.err().contains("error MigrationOfConnection A.b"), run.err());
    assertTrue(run.err().contains("error MigrationOfConnection B.a"), run.err());
    assertEquals(before, text());
    assertEquals(1, migrate("--yes", "--format", "json"));
    assertTrue(run.out().startsWith("{\"version\":1,\"diagnostics\":[{\"rule\":"), run.out());
  }

  @Test
  void aSchemaThatDoesNotTellItsVersionIsLeftAlone() throws IOException {
    Files.writeString(file, "type A @model { id: ID! }\n");
    assertEquals(0, migrate("--yes"));
    assertTrue(run.out().contains("--v1"), run.out());
    assertEquals("type A @model { id: ID! }\n", text());
    assertEquals(0, migrate("--yes", "--v1"));
    assertEquals("type A @model @auth(rules: [{allow: public}]) { id: ID! }\n", text());
  }

  @Test
  void aFolderIsWrittenAsAWholeOrNotAtAll() throws IOException {
    Path other = folder.resolve("other.graphql");
    Files.writeString(other, "type B @model @key(name: \"n\", fields: [\"id\"]) { id: ID! }\n");
    String before = Files.readString(other);
    assertTrue(file.toFile().setWritable(false));
    boolean isRoot = Files.isWritable(file);
    int code = run.args("migrate", "--yes", "--schema", folder.toString());
    if (!isRoot) {
      assertEquals(2, code);
      assertEquals(OLD, text());
      assertEquals(before, Files.readString(other));
    }
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void aByteOrderMarkStays() throws IOException {
    Files.write(file, ("\uFEFF" + OLD).getBytes(StandardCharsets.UTF_8));
    assertEquals(0, migrate("--yes"));
    assertEquals("\uFEFF" + NEW, text());
  }

  @Test
  void aProjectGetsItsFlags() throws IOException {
    Path api = Files.createDirectories(folder.resolve("amplify/backend/api/shop"));
    Path flags = folder.resolve("amplify/cli.json");
    Files.writeString(api.resolve("schema.graphql"), "type A @model { id: ID! }\n");
    Files.writeString(
        flags,
        "{\n  \"features\": {\n    \"graphQLTransformer\": {\n"
            + "      \"transformerVersion\": 1,\n      \"secondaryKeyAsGSI\": false\n    },\n"
            + "    \"codegen\": {}\n  },\n  \"debug\": {}\n}\n");
    assertEquals(1, run.args("migrate", "--check", "--project", folder.toString()), run.err());
    assertEquals(0, run.args("migrate", "--yes", "--project", folder.toString()), run.err());
    assertEquals(
        "type A @model @auth(rules: [{allow: public}]) { id: ID! }\n",
        Files.readString(api.resolve("schema.graphql")));
    assertEquals(
        "{\n  \"features\": {\n    \"graphQLTransformer\": {\n"
            + "      \"useexperimentalpipelinedtransformer\": true,\n"
            + "      \"suppressschemamigrationprompt\": true,\n"
            + "      \"transformerVersion\": 2,\n      \"secondaryKeyAsGSI\": false\n    },\n"
            + "    \"codegen\": {\"useappsyncmodelgenplugin\": true}\n  },\n  \"debug\": {}\n}\n",
        Files.readString(flags));
    assertEquals(0, run.args("migrate", "--check", "--project", folder.toString()), run.err());
  }

  @Test
  void anApiOnAuroraIsRefused() throws IOException {
    Path api = Files.createDirectories(folder.resolve("amplify/backend/api/shop"));
    Files.writeString(api.resolve("schema.graphql"), "type A @model { id: ID! }\n");
    Files.writeString(api.resolve("parameters.json"), "{\"rdsClusterIdentifier\": \"x\"}\n");
    Files.writeString(folder.resolve("amplify/cli.json"), "{}\n");
    assertEquals(1, run.args("migrate", "--yes", "--project", folder.toString()));
    assertTrue(run.err().contains("error MigrationByHand"), run.err());
    assertFalse(Files.readString(api.resolve("schema.graphql")).contains("@auth"));
  }

  @Test
  void standardInputCannotBeRewritten() {
    assertEquals(2, run.args("migrate", "--schema", "-"));
  }
}
