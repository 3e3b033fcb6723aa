package io.gqlcompile.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.local.LocalOptions;
import io.gqlcompile.project.local.LocalSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows outlive changes of the schema, and runs if a folder is given. */
class TablesTest {
  private static final String PLAIN = "{allow: public}";
  private static final String FIRST =
      "type Item @model @auth(rules: [%s]) { id: ID! name: String! place: String }"
          .formatted(PLAIN);
  private static final String INDEXED =
      FIRST.replace("name: String!", "name: String! @index(queryField: \"itemsByName\")");
  private static final String KEYED =
      FIRST
          .replace("id: ID!", "id: ID! @primaryKey(sortKeyFields: [\"place\"])")
          .replace("place: String", "place: String!");
  private static final String LIST = "{ listItems { items { id name } } }";

  @TempDir Path folder;

  private static void create(LocalApiUnderTest server, String id, String rest) throws Exception {
    assertNotNull(
        server
            .byKey("mutation { createItem(input: {id: \"%s\" %s}) { id } }".formatted(id, rest))
            .data("createItem"));
  }

  @Test
  void rowsAreKeptWhenIndexesComeAndGo() throws Exception {
    try (LocalApiUnderTest server = LocalApiUnderTest.of(FIRST)) {
      create(server, "1", "name: \"pen\"");
      server.serve(INDEXED, LocalSettings.NONE);
      assertEquals(
          "1",
          server
              .byKey("{ itemsByName(name: \"pen\") { items { id } } }")
              .data("itemsByName", "items", "0", "id"));
      server.serve(FIRST, LocalSettings.NONE);
      assertEquals("pen", server.byKey(LIST).data("listItems", "items", "0", "name"));
    }
  }

  @Test
  void rowsThatLackANewKeyWaitForTheOldOne() throws Exception {
    try (LocalApiUnderTest server = LocalApiUnderTest.of(FIRST)) {
      create(server, "1", "name: \"pen\"");
      create(server, "2", "name: \"cup\" place: \"shelf\"");
      List<String> notes = server.serve(KEYED, LocalSettings.NONE);
      assertTrue(notes.get(0).startsWith("1 rows of Item-"), notes.toString());
      List<?> items = (List<?>) server.byKey(LIST).data("listItems", "items");
      assertEquals(1, items.size());
      assertEquals(List.of(), server.serve(FIRST, LocalSettings.NONE));
      items = (List<?>) server.byKey(LIST).data("listItems", "items");
      assertEquals(2, items.size());
    }
  }

  @Test
  void aModelThatComesBackHasItsRows() throws Exception {
    String other = "type Other @model @auth(rules: [%s]) { id: ID! }".formatted(PLAIN);
    try (LocalApiUnderTest server = LocalApiUnderTest.of(FIRST + other)) {
      create(server, "1", "name: \"pen\"");
      server.serve(other, LocalSettings.NONE);
      assertNotNull(server.byKey(LIST).error().get("message"));
      server.serve(FIRST, LocalSettings.NONE);
      assertEquals("pen", server.byKey(LIST).data("listItems", "items", "0", "name"));
    }
  }

  @Test
  void aBuildThatCannotBeServedLeavesTheLastOne() throws Exception {
    try (LocalApiUnderTest server = LocalApiUnderTest.of(FIRST)) {
      create(server, "1", "name: \"pen\"");
      server.api.broken("error UnknownDirective Item");
      assertThrows(
          UsageException.class, () -> server.api.serve(ArtifactSet.EMPTY, LocalSettings.NONE));
      assertEquals("pen", server.byKey(LIST).data("listItems", "items", "0", "name"));
      assertEquals(
          "error UnknownDirective Item",
          server.get("/_dev/status", Map.of()).body().get("diagnostics"));
    }
  }

  @Test
  void aFolderKeepsRowsAndSeedsFillThem() throws Exception {
    Path seed = Files.writeString(folder.resolve("seed.yaml"), "Item:\n  - {id: a, name: pen}\n");
    LocalOptions options = LocalOptions.inMemory().withData(folder.resolve("data"));
    try (LocalApiUnderTest server = LocalApiUnderTest.start(options.withSeed(seed))) {
      assertEquals(503, server.byKey(LIST).status());
      assertEquals(List.of(), server.serve(FIRST, LocalSettings.NONE));
      create(server, "b", "name: \"cup\"");
    }
    try (LocalApiUnderTest server = LocalApiUnderTest.start(options)) {
      server.serve(FIRST, LocalSettings.NONE);
      List<?> items = (List<?>) server.byKey(LIST).data("listItems", "items");
      assertEquals(2, items.size());
    }
  }

  @Test
  void otherMachinesAreLetInOnlyIfAsked() {
    LocalOptions open =
        new LocalOptions(
            "0.0.0.0",
            0,
            false,
            false,
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            line -> {});
    assertThrows(UsageException.class, () -> LocalApiUnderTest.start(open));
  }
}
