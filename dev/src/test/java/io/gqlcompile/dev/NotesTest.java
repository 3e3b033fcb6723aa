package io.gqlcompile.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.dev.junit.As;
import io.gqlcompile.dev.junit.GqlApi;
import io.gqlcompile.dev.junit.GqlTrace;
import io.gqlcompile.dev.junit.Subscription;
import io.gqlcompile.dev.junit.TestApi;
import java.util.Map;
import org.junit.jupiter.api.Test;

@GqlApi("notes.graphql")
class NotesTest {
  private static final String CREATE =
      "mutation Create($text: String!) { createNote(input: {text: $text}) { id text owner } }";

  private final TestApi api;

  NotesTest(TestApi api) {
    this.api = api;
  }

  @Test
  void ownersSeeTheirNotes() {
    api.execute(As.user("ann"), CREATE, Map.of("text", "milk"));
    assertEquals(
        "milk",
        api.execute(As.user("ann"), "{ listNotes { items { text } } }")
            .at("listNotes", "items", 0, "text"));
    assertEquals("milk", api.rows("Note").get(0).get("text"));
  }

  @Test
  void guestsDoNotWrite() {
    assertEquals("Unauthorized", api.execute(As.key(), CREATE, Map.of("text", "spam")).errorType());
    assertTrue(api.rows("Note").isEmpty());
    assertTrue(api.traces().get(0).field("Mutation.createNote").isRefused());
  }

  @Test
  void editorsAreLetInByTheirGroup() {
    api.execute(As.user("eve", "Editors"), CREATE, Map.of("text", "news"));
    GqlTrace.FieldTrace trace = api.traces().get(0).field("Mutation.createNote");
    assertEquals("let in by groups [Editors] (userPools)", trace.decision());
    assertEquals("PutItem", trace.requests().get(0).get("operation"));
  }

  @Test
  void ownersHearOfTheirOwnNotes() {
    try (Subscription notes =
        api.subscribe(As.user("ann"), "subscription { onCreateNote { text owner } }")) {
      api.execute(As.user("bob"), CREATE, Map.of("text", "of bob"));
      api.execute(As.user("ann"), CREATE, Map.of("text", "of ann"));
      assertEquals("of ann", notes.next().at("onCreateNote", "text"));
      assertTrue(notes.isQuiet());
    }
  }
}
