package io.gqlcompile.emulator.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

class AutomergeTest {
  private static final Map<String, AttributeValue> KEY = Map.of("id", AttributeValue.fromS("1"));

  private static Map<String, AttributeValue> merged(
      Map<String, AttributeValue> existing, Map<String, AttributeValue> incoming) {
    Write put = new Write.Put(KEY, Expression.NONE, incoming);
    return ((Write.Put) Automerge.merge(put, existing).orElseThrow()).item();
  }

  private static AttributeValue text(String text) {
    return AttributeValue.fromS(text);
  }

  private static Expression update(String text, Map<String, AttributeValue> values) {
    return new Expression(text, Map.of("#a", "alpha", "#b", "beta"), values);
  }

  @Test
  void whatIsThereStays() {
    assertEquals(
        Map.of("a", text("old"), "b", text("new")),
        merged(Map.of("a", text("old")), Map.of("a", text("new"), "b", text("new"))));
  }

  @Test
  void nullIsNothing() {
    assertEquals(
        Map.of("a", text("new")),
        merged(Map.of("a", AttributeValue.fromNul(true)), Map.of("a", text("new"))));
  }

  @Test
  void setsUnite() {
    assertEquals(
        Map.of(
            "s", AttributeValue.fromSs(List.of("x", "y", "z")),
            "n", AttributeValue.fromNs(List.of("1", "2"))),
        merged(
            Map.of(
                "s", AttributeValue.fromSs(List.of("x", "y")),
                "n", AttributeValue.fromNs(List.of("1"))),
            Map.of(
                "s", AttributeValue.fromSs(List.of("y", "z")),
                "n", AttributeValue.fromNs(List.of("2", "1")))));
  }

  @Test
  void listsGrowAlsoInMaps() {
    AttributeValue one = AttributeValue.fromL(List.of(text("x")));
    AttributeValue two = AttributeValue.fromL(List.of(text("x"), text("x")));
    assertEquals(
        Map.of("m", AttributeValue.fromM(Map.of("l", two))),
        merged(
            Map.of("m", AttributeValue.fromM(Map.of("l", one))),
            Map.of("m", AttributeValue.fromM(Map.of("l", one)))));
  }

  @Test
  void kindsThatDifferAreNotMerged() {
    AttributeValue list = AttributeValue.fromL(List.of(text("x")));
    assertEquals(Map.of("a", list), merged(Map.of("a", list), Map.of("a", text("new"))));
  }

  @Test
  void deletionsAreNotMerged() {
    Map<String, AttributeValue> deleted = new LinkedHashMap<>(KEY);
    deleted.put("_deleted", AttributeValue.fromBool(true));
    assertTrue(Automerge.merge(new Write.Delete(KEY, Expression.NONE), KEY).isEmpty());
    assertTrue(Automerge.merge(new Write.Put(KEY, Expression.NONE, KEY), deleted).isEmpty());
  }

  @Test
  void updatesAreTakenApart() {
    Map<String, AttributeValue> values = Map.of(":x", text("1"), ":y", text("2"));
    Expression update = update("SET #a = :x, gamma = :y  REMOVE #b", values);
    assertEquals(Map.of("alpha", text("1"), "gamma", text("2")), UpdateText.assigned(update));
    assertEquals(Set.of("beta"), UpdateText.removed(update));
    assertEquals(
        "SET #a = :x, gamma = :y, v = :v REMOVE #b, w ADD n :v",
        UpdateText.of(update.text())
            .add("SET", "v = :v")
            .add("REMOVE", "w")
            .add("ADD", "n :v")
            .text());
  }

  @Test
  void computedUpdatesCannotBeMerged() {
    Map<String, AttributeValue> values = Map.of(":x", AttributeValue.fromN("1"));
    for (String text : List.of("SET #a = #a + :x", "ADD #a :x", "SET #a = if_not_exists(#a, :x)")) {
      Expression update = update(text, values);
      assertThrows(BadRequest.class, () -> UpdateText.assigned(update), text);
    }
  }
}
