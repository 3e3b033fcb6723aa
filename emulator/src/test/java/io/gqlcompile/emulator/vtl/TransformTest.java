package io.gqlcompile.emulator.vtl;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransformTest {
  private static Map<?, ?> transform(String method, String filter) {
    String template = "$util.transform." + method + "($ctx.args)";
    TemplateContext context = Templates.context(filter);
    Evaluation evaluation = Templates.engine().evaluate(template, context);
    return (Map<?, ?>) evaluation.value();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"a":{"eq":1}}                     | #a = :a_eq                    | {":a_eq":{"N":1}}
          {"a":{"ne":"x"}}                   | #a <> :a_ne                   | {":a_ne":{"S":"x"}}
          {"a":{"le":1}}                     | #a <= :a_le                   | {":a_le":{"N":1}}
          {"a":{"lt":1}}                     | #a < :a_lt                    | {":a_lt":{"N":1}}
          {"a":{"ge":1}}                     | #a >= :a_ge                   | {":a_ge":{"N":1}}
          {"a":{"gt":1}}                     | #a > :a_gt                    | {":a_gt":{"N":1}}
          {"a":{"eq":null}}                  | #a = :a_eq                    | {":a_eq":{"NULL":null}}
          {"a":{"contains":"x"}}             | contains(#a, :a_contains)     | {":a_contains":{"S":"x"}}
          {"a":{"notContains":"x"}}          | NOT contains(#a, :a_notContains) | {":a_notContains":{"S":"x"}}
          {"a":{"beginsWith":"x"}}           | begins_with(#a, :a_beginsWith) | {":a_beginsWith":{"S":"x"}}
          {"a":{"between":[1,2]}}            | #a BETWEEN :a_between_1 AND :a_between_2 | {":a_between_1":{"N":1},":a_between_2":{"N":2}}
          {"a":{"in":["x","y"]}}             | #a IN (:a_in_1, :a_in_2)      | {":a_in_1":{"S":"x"},":a_in_2":{"S":"y"}}
          {"a":{"attributeExists":true}}     | attribute_exists(#a)          | {}
          {"a":{"attributeExists":false}}    | attribute_not_exists(#a)      | {}
          {"a":{"attributeType":"string"}}   | attribute_type(#a, :a_attributeType) | {":a_attributeType":{"S":"string"}}
          {"a":{"size":{"gt":3}}}            | size(#a) > :a_size_gt         | {":a_size_gt":{"N":3}}
          {"a":{"size":{"between":[1,2]}}}   | size(#a) BETWEEN :a_size_between_1 AND :a_size_between_2 | {":a_size_between_1":{"N":1},":a_size_between_2":{"N":2}}
          {"a":{"ge":1,"lt":5}}              | (#a >= :a_ge) AND (#a < :a_lt) | {":a_ge":{"N":1},":a_lt":{"N":5}}
          {"not":{"a":{"eq":1}}}             | NOT (#a = :not_a_eq)          | {":not_a_eq":{"N":1}}
          {"or":[{"a":{"eq":1}},{"a":{"eq":2}}]} | (#a = :or_0_a_eq) OR (#a = :or_1_a_eq) | {":or_0_a_eq":{"N":1},":or_1_a_eq":{"N":2}}
          {"and":[{"a":{"eq":1}}],"or":[]}   | #a = :and_0_a_eq              | {":and_0_a_eq":{"N":1}}
          """)
  void filterIsExpression(String filter, String expression, String values) {
    for (String method :
        new String[] {"toDynamoDBFilterExpression", "toDynamoDBConditionExpression"}) {
      Map<?, ?> result = transform(method, filter);
      assertEquals(expression, result.get("expression"));
      assertEquals(Map.of("#a", "a"), result.get("expressionNames"));
      assertEquals(Templates.json(values), result.get("expressionValues"));
    }
  }

  @Test
  void documentedExample() {
    assertEquals(
        Templates.json(
            "{\"expression\": \"contains(#title, :title_contains)\","
                + " \"expressionNames\": {\"#title\": \"title\"},"
                + " \"expressionValues\": {\":title_contains\": {\"S\": \"Hello World\"}}}"),
        transform("toDynamoDBFilterExpression", "{\"title\":{\"contains\":\"Hello World\"}}"));
  }

  @Test
  void emptyFilterIsEmptyExpression() {
    assertEquals(
        Templates.json("{\"expression\": \"\", \"expressionNames\": {}, \"expressionValues\": {}}"),
        transform("toDynamoDBFilterExpression", "{\"and\": [], \"a\": null}"));
  }

  @Test
  void placeholdersOfDifferentThingsDiffer() {
    Map<?, ?> result =
        transform(
            "toDynamoDBFilterExpression",
            "{\"a-b\":{\"eq\":1},\"a_b\":{\"eq\":2},\"m.k\":{\"eq\":3}}");
    assertEquals(
        "(#a_b = :a_b_eq) AND (#a_b_ = :a_b_eq_) AND (#m.#k = :m_k_eq)", result.get("expression"));
    assertEquals(
        Templates.json("{\"#a_b\":\"a-b\",\"#a_b_\":\"a_b\",\"#m\":\"m\",\"#k\":\"k\"}"),
        result.get("expressionNames"));
  }

  @Test
  void unknownOperatorFails() {
    GraphError error =
        Templates.failure("$util.transform.toDynamoDBFilterExpression({\"a\": {\"like\": 1}})");
    assertEquals("Could not construct a filter expression from like and 1", error.message());
  }

  private static Object filterGroup(String arguments) {
    Evaluation evaluation =
        Templates.evaluate("$util.transform.toSubscriptionFilter(" + arguments + ")");
    return ((Map<?, ?>) evaluation.value()).get("filterGroup");
  }

  @Test
  void subscriptionFilterIsGroupsOfFilters() {
    assertEquals(
        Templates.json(
            "[{\"filters\": [{\"fieldName\": \"a\", \"operator\": \"eq\", \"value\": 1},"
                + " {\"fieldName\": \"b\", \"operator\": \"gt\", \"value\": 2}]},"
                + " {\"filters\": [{\"fieldName\": \"a\", \"operator\": \"eq\", \"value\": 1},"
                + " {\"fieldName\": \"c\", \"operator\": \"in\", \"value\": [3]}]}]"),
        filterGroup(
            "{\"a\": {\"eq\": 1}, \"or\": [{\"b\": {\"gt\": 2}}, {\"c\": {\"in\": [3]}}]}"));
  }

  @Test
  void ignoredFieldsDoNotCountAndRulesDo() {
    assertEquals(
        Templates.json(
            "[{\"filters\": [{\"fieldName\": \"a\", \"operator\": \"eq\", \"value\": 1},"
                + " {\"fieldName\": \"owner\", \"operator\": \"eq\", \"value\": \"me\"}]}]"),
        filterGroup(
            "{\"a\": {\"eq\": 1}, \"owner\": {\"eq\": \"you\"}}, [\"owner\"],"
                + " {\"or\": [{\"owner\": {\"eq\": \"me\"}}]}"));
    assertEquals(java.util.List.of(), filterGroup("{\"a\": {\"eq\": 1}}, [\"a\"]"));
  }

  @Test
  void documentedSearchQuery() {
    assertEquals(
        Templates.json(
            """
            {"bool": {"must": [
              {"bool": {"must": [
                {"bool": {"must_not": {"term": {"upvotes": 15}}}},
                {"range": {"upvotes": {"gte": 10, "lte": 20}}}]}},
              {"bool": {"must": [
                {"term": {"title": "hihihi"}},
                {"wildcard": {"title": "h*i"}}]}}]}}
            """),
        transform(
            "toElasticsearchQueryDSL",
            "{\"upvotes\":{\"ne\":15,\"range\":[10,20]},\"title\":{\"eq\":\"hihihi\",\"wildcard\":\"h*i\"}}"));
  }

  @Test
  void searchQueryJoinsAndNegates() {
    assertEquals(
        Templates.json(
            """
            {"bool": {"must": [
              {"bool": {"should": [{"match": {"a": "x"}}, {"match_phrase": {"a": "y"}}]}},
              {"bool": {"must_not": {"range": {"n": {"gt": 1}}}}},
              {"exists": {"field": "e"}}]}}
            """),
        transform(
            "toElasticsearchQueryDSL",
            "{\"or\":[{\"a\":{\"match\":\"x\"}},{\"a\":{\"matchPhrase\":\"y\"}}],"
                + "\"not\":{\"n\":{\"gt\":1}},\"e\":{\"exists\":true}}"));
  }
}
