package io.gqlcompile.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.project.local.LocalOptions;
import io.gqlcompile.project.local.LocalSettings;
import io.gqlcompile.settings.ConflictResolution;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What stands for the data sources of an API, on a real server. */
class SourcesTest {
  private static final String SCHEMA =
      """
      type Query {
        command(text: String): String @function(name: "echo")
        remote(text: String): String @function(name: "remote-${env}")
        missing: String @function(name: "nobody")
        weather(town: String!): Weather @http(url: "https://weather.example.com/of/:town")
        order(town: String!): Weather @http(url: "https://weather.example.com/orders", method: POST)
      }
      type Weather { sky: String degrees: Int }
      """;

  private static LocalSettings settings(
      Map<String, LocalSettings.Function> functions, Map<String, String> endpoints) {
    return new LocalSettings(
        Optional.empty(), functions, Map.of(), Map.of(), endpoints, Optional.empty(), Map.of());
  }

  private static LocalSettings.Function function(List<String> command, String url) {
    return new LocalSettings.Function(
        command,
        Optional.ofNullable(url),
        Optional.empty(),
        List.of(),
        Path.of(""),
        Map.of("GREETING", "hello"));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void functionsAreCommandsAndUrls() throws Exception {
    LocalSettings.Function echo =
        function(List.of("sh", "-c", "read event; echo \"\\\"$GREETING ${#event}\\\"\""), null);
    try (StandIn remote =
            new StandIn((path, body) -> Json.write("of " + body.contains("\"text\":\"hi\"")));
        LocalApiUnderTest server = LocalApiUnderTest.start(LocalOptions.inMemory())) {
      LocalSettings.Function url = function(List.of(), remote.url() + "/invoke");
      server.serve(SCHEMA, settings(Map.of("echo", echo, "remote", url), Map.of()));
      LocalApiUnderTest.Answer answer = server.byKey("{ command(text: \"hi\") }");
      String said = String.valueOf(answer.data("command"));
      assertTrue(said.matches("hello [0-9]{2,}"), answer.body().toString());
      assertEquals("of true", server.byKey("{ remote(text: \"hi\") }").data("remote"));
      assertTrue(remote.asked.get(0).startsWith("POST /invoke {"), remote.asked.toString());
      Map<?, ?> error = server.byKey("{ missing }").error();
      assertEquals("Lambda:ResourceNotFoundException", error.get("errorType"));
      assertTrue(error.get("message").toString().contains("gql-compile.dev.yaml"));
    }
  }

  @Test
  void anHttpEndpointIsAnother() throws Exception {
    try (StandIn weather = new StandIn((path, body) -> "{\"sky\": \"blue\", \"degrees\": 21}");
        LocalApiUnderTest server = LocalApiUnderTest.start(LocalOptions.inMemory())) {
      server.serve(
          SCHEMA, settings(Map.of(), Map.of("https://weather.example.com", weather.url())));
      LocalApiUnderTest.Answer answer =
          server.byKey("{ weather(params: {town: \"Ulm\"}) { sky degrees } }");
      assertEquals("blue", answer.data("weather", "sky"), answer.body().toString());
      assertEquals(21, ((Number) answer.data("weather", "degrees")).intValue());
      assertEquals("GET /of/Ulm", weather.asked.get(0));
      server.byKey("{ order(body: {town: \"Ulm\"}) { sky } }");
      assertEquals("POST /orders {\"town\":\"Ulm\"}", weather.asked.get(1));
    }
  }

  @Test
  void searchesSeeWhatWasJustWritten() throws Exception {
    String schema =
        """
        type Book @model @searchable @auth(rules: [{allow: public}]) {
          id: ID!
          title: String!
          pages: Int
        }
        """;
    try (LocalApiUnderTest server = LocalApiUnderTest.start(LocalOptions.inMemory())) {
      assertEquals(List.of(), server.serve(schema, LocalSettings.NONE));
      for (int i = 1; i <= 5; i++) {
        String create =
            "mutation { createBook(input: {id: \"%d\", title: \"Blue Whale %d\", pages: %d}) { id } }";
        assertNotNull(server.byKey(create.formatted(i, i % 2, i * 10)).data("createBook"));
      }
      LocalApiUnderTest.Answer page =
          server.byKey(
              """
              { searchBooks(
                  filter: {title: {matchPhrase: "blue whale"}, pages: {gte: 20}}
                  sort: [{field: title, direction: asc}, {field: pages, direction: desc}]
                  limit: 3
                  aggregates: [{name: "most", type: max, field: pages}, {name: "titles", type: terms, field: title}]
                ) {
                  total nextToken items { id }
                  aggregateItems { name result {
                    ... on SearchableAggregateScalarResult { value }
                    ... on SearchableAggregateBucketResult { buckets { key doc_count } }
                  } }
              } }
              """);
      assertEquals(List.of("4", "2", "5"), ids(page), page.body().toString());
      assertEquals(4, ((Number) page.data("searchBooks", "total")).intValue());
      Map<?, ?> most = (Map<?, ?>) page.data("searchBooks", "aggregateItems", "0", "result");
      assertEquals(50, ((Number) most.get("value")).intValue());
      assertEquals(
          "Blue Whale 0",
          page.data("searchBooks", "aggregateItems", "1", "result", "buckets", "0", "key"));
      String rest =
          "{ searchBooks(filter: {pages: {gte: 20}}, sort: [{field: title, direction: asc}, {field: pages, direction: desc}], nextToken: \"%s\") { items { id } } }";
      assertEquals(
          List.of("3"), ids(server.byKey(rest.formatted(page.data("searchBooks", "nextToken")))));
      server.byKey("mutation { deleteBook(input: {id: \"3\"}) { id } }");
      assertEquals(
          List.of(), ids(server.byKey(rest.formatted(page.data("searchBooks", "nextToken")))));
    }
  }

  /** Searchable models come with a mapping; its function is one like any other. */
  @Test
  void changesReachFunctionsThatAreMappedToStreams() throws Exception {
    String schema =
        "type Book @model @searchable @auth(rules: [{allow: public}]) { id: ID! title: String }";
    try (StandIn function = new StandIn((path, body) -> "null");
        LocalApiUnderTest server = LocalApiUnderTest.start(LocalOptions.inMemory())) {
      LocalSettings.Function url = function(List.of(), function.url() + "/stream");
      Map<String, LocalSettings.Function> functions = new LinkedHashMap<>();
      functions.put("OpenSearchStreamingLambdaFunction6ED4A1FD", url);
      server.serve(schema, settings(functions, Map.of()));
      server.byKey("mutation { createBook(input: {id: \"1\", title: \"a\"}) { id } }");
      server.byKey("mutation { updateBook(input: {id: \"1\", title: \"b\"}) { id } }");
      server.byKey("mutation { deleteBook(input: {id: \"1\"}) { id } }");
      for (int i = 0; i < 100 && !function.asked.toString().contains("REMOVE"); i++) {
        Thread.sleep(100);
      }
      String all = function.asked.toString();
      assertTrue(all.contains("\"eventName\":\"INSERT\""), all);
      assertTrue(all.contains("\"eventName\":\"MODIFY\""), all);
      assertTrue(all.contains("\"OldImage\":{"), all);
      assertTrue(all.contains("\"title\":{\"S\":\"b\"}"), all);
      assertTrue(all.contains("\"eventName\":\"REMOVE\""), all);
    }
  }

  private static List<Object> ids(LocalApiUnderTest.Answer page) {
    List<?> items = (List<?>) page.data("searchBooks", "items");
    return items.stream().<Object>map(item -> ((Map<?, ?>) item).get("id")).toList();
  }

  @Test
  void writesToOldVersionsAreMerged() throws Exception {
    ConflictResolution.Handling merge =
        new ConflictResolution.Handling(
            "VERSION",
            Optional.of("AUTOMERGE"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    String schema =
        "type Item @model @auth(rules: [{allow: public}]) { id: ID! name: String tags: [String] }";
    String update =
        "mutation { updateItem(input: {id: \"1\", _version: 1, %s}) { name tags _version } }";
    try (LocalApiUnderTest server = LocalApiUnderTest.start(LocalOptions.inMemory())) {
      server.serve(
          schema,
          LocalApiUnderTest.EVERY_MODE.with(new ConflictResolution(Optional.of(merge), Map.of())),
          LocalSettings.NONE);
      server.byKey(
          "mutation { createItem(input: {id: \"1\", name: \"a\", tags: [\"x\"]}) { _version } }");
      server.byKey(update.formatted("name: \"b\""));
      LocalApiUnderTest.Answer merged =
          server.byKey(update.formatted("name: \"c\", tags: [\"y\"]"));
      assertEquals("b", merged.data("updateItem", "name"), merged.body().toString());
      assertEquals(List.of("x", "y"), merged.data("updateItem", "tags"));
      assertEquals(3, ((Number) merged.data("updateItem", "_version")).intValue());
      assertEquals(
          1,
          ((List<?>) server.byKey("{ syncItems { items { id } } }").data("syncItems", "items"))
              .size());
    }
  }

  @Test
  void anIssuersKeysAreFetched() throws Exception {
    ForeignIssuer issuer = new ForeignIssuer();
    String schema =
        "type Note @model @auth(rules: [{allow: owner}]) { id: ID! text: String owner: String }";
    try (StandIn keys = new StandIn((path, body) -> issuer.keys());
        LocalApiUnderTest server = LocalApiUnderTest.start(LocalOptions.inMemory())) {
      server.serve(schema, LocalSettings.NONE);
      String known =
          (String) ((List<?>) server.get("/_dev/status", Map.of()).body().get("issuers")).get(0);
      Map<String, LocalSettings.Issuer> issuers = new LinkedHashMap<>();
      issuers.put(known, new LocalSettings.Issuer(keys.url() + "/jwks.json", true));
      server.serve(
          schema,
          new LocalSettings(
              Optional.empty(), Map.of(), Map.of(), issuers, Map.of(), Optional.empty(), Map.of()));
      String create = "mutation { createNote(input: {text: \"t\"}) { owner } }";
      LocalApiUnderTest.Answer answer =
          server.ask(Map.of("authorization", issuer.token(known, "ann")), create);
      assertEquals("ann", answer.data("createNote", "owner"), answer.body().toString());
      assertEquals(
          401,
          server
              .ask(Map.of("authorization", new ForeignIssuer().token(known, "eve")), create)
              .status());
      assertNull(server.post("/_dev/token", Map.of(), "{\"user\": \"ann\"}").body().get("token"));
      assertEquals(List.of("GET /jwks.json"), keys.asked);
    }
  }
}
