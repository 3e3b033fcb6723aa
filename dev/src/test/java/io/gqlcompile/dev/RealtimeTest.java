package io.gqlcompile.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Subscriptions over WebSocket. Who is told comes in the order of mutations, so silence shows. */
class RealtimeTest {
  private static final String SCHEMA =
      """
      type Post @model @auth(rules: [{allow: public}, {allow: owner}]) {
        title: String!
        votes: Int
        comments: [Comment] @hasMany
      }
      type Comment @model @auth(rules: [{allow: public}]) { text: String }
      type Diary @model @auth(rules: [{allow: owner}]) { text: String }
      """;
  private static final Map<String, String> KEY = Map.of("x-api-key", LocalApiUnderTest.KEY);
  private static LocalApiUnderTest server;

  @BeforeAll
  static void start() throws Exception {
    server = LocalApiUnderTest.of(SCHEMA);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static void create(String title, int votes) throws Exception {
    server.byKey(
        "mutation { renamed: createPost(input: {title: \"%s\", votes: %d}) { id called: title votes } }"
            .formatted(title, votes));
  }

  private static Object title(Map<?, ?> message) {
    return LocalApiUnderTest.at(message, "payload", "data", "onCreatePost", "title");
  }

  @Test
  void eventsHaveWhatTheMutationSelected() throws Exception {
    try (RealtimeClient client = RealtimeClient.connected(server, KEY)) {
      client.start("1", KEY, "subscription { onCreatePost { title votes updatedAt_: title } }");
      assertEquals("1", client.next("start_ack").get("id"));
      create("first", 1);
      Map<?, ?> data = client.next("data");
      assertEquals("1", data.get("id"));
      assertEquals("first", title(data));
      client.send(Map.of("id", "1", "type", "stop"));
      assertEquals("1", client.next("complete").get("id"));
    }
  }

  @Test
  void whatTheMutationDidNotSelectIsNull() throws Exception {
    try (RealtimeClient client = RealtimeClient.connected(server, KEY)) {
      client.start(
          "1", KEY, "subscription { onCreatePost { title owner comments { items { id } } } }");
      client.next("start_ack");
      create("plain", 1);
      Map<?, ?> data = client.next("data");
      assertEquals("plain", title(data));
      assertNull(LocalApiUnderTest.at(data, "payload", "data", "onCreatePost", "comments"));
      assertNull(LocalApiUnderTest.at(data, "payload", "errors"));
    }
  }

  @Test
  void filtersCount() throws Exception {
    try (RealtimeClient client = RealtimeClient.connected(server, KEY)) {
      client.start(
          "1",
          KEY,
          "subscription S($f: ModelSubscriptionPostFilterInput) { onCreatePost(filter: $f) { title } }",
          Map.of("f", Map.of("votes", Map.of("ge", 10), "title", Map.of("beginsWith", "good"))));
      client.next("start_ack");
      create("good but few", 9);
      create("bad", 20);
      create("good", 10);
      assertEquals("good", title(client.next("data")));
    }
  }

  @Test
  void ownersHearOfTheirOwnOnly() throws Exception {
    Map<String, String> ann = server.user("ann");
    Map<String, String> bob = server.user("bob");
    try (RealtimeClient client = RealtimeClient.connected(server, ann)) {
      client.start("1", ann, "subscription { onCreateDiary { text owner } }");
      client.next("start_ack");
      String create = "mutation { createDiary(input: {text: \"%s\"}) { id text owner } }";
      server.ask(bob, create.formatted("of bob"));
      server.ask(ann, create.formatted("of ann"));
      Map<?, ?> data = client.next("data");
      assertEquals(
          "of ann", LocalApiUnderTest.at(data, "payload", "data", "onCreateDiary", "text"));
    }
  }

  @Test
  void eachSubscriptionIsAuthorized() throws Exception {
    try (RealtimeClient client = RealtimeClient.connected(server, KEY)) {
      client.start("1", KEY, "subscription { onCreateDiary { text } }");
      Map<?, ?> refused = client.next("error");
      assertEquals("1", refused.get("id"));
      Object error = LocalApiUnderTest.at(refused, "payload", "errors", "0");
      assertEquals("Unauthorized", ((Map<?, ?>) error).get("errorType"));
      client.start("2", Map.of("x-api-key", "other"), "subscription { onCreatePost { title } }");
      error = LocalApiUnderTest.at(client.next("error"), "payload", "errors", "0");
      assertEquals("UnauthorizedException", ((Map<?, ?>) error).get("errorType"));
      assertEquals(401, ((Map<?, ?>) error).get("errorCode"));
    }
  }

  @Test
  void invalidSubscriptionsAreRefused() throws Exception {
    try (RealtimeClient client = RealtimeClient.connected(server, KEY)) {
      client.start("1", KEY, "subscription { onCreateNothing { title } }");
      client.next("error");
      client.start("2", KEY, "mutation { deletePost(input: {id: \"1\"}) { id } }");
      client.next("error");
      client.send(Map.of("type", "start", "id", "3"));
      client.next("error");
    }
  }

  @Test
  void aConnectionNeedsCredentialsInEitherPlace() throws Exception {
    for (boolean inQuery : List.of(true, false)) {
      try (RealtimeClient client = RealtimeClient.open(server, Map.of("x-api-key", "?"), inQuery)) {
        Map<?, ?> refused = client.next("connection_error");
        Object error = LocalApiUnderTest.at(refused, "payload", "errors", "0");
        assertEquals("UnauthorizedException", ((Map<?, ?>) error).get("errorType"));
      }
      try (RealtimeClient client = RealtimeClient.open(server, KEY, inQuery)) {
        client.send(Map.of("type", "connection_init"));
        client.next("connection_ack");
      }
    }
  }
}
