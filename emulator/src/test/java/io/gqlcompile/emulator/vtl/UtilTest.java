package io.gqlcompile.emulator.vtl;

import static io.gqlcompile.emulator.vtl.Templates.assertGives;
import static io.gqlcompile.emulator.vtl.Templates.evaluate;
import static io.gqlcompile.emulator.vtl.Templates.failure;
import static io.gqlcompile.emulator.vtl.Templates.print;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code $util} itself and its small namespaces, case by case as AppSync documents them. */
class UtilTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          $util.isNull($nope)                          | true
          $util.isNull("")                             | false
          $util.isNullOrEmpty("")                      | true
          $util.isNullOrEmpty($nope)                   | true
          $util.isNullOrEmpty([])                      | true
          $util.isNullOrEmpty({})                      | true
          $util.isNullOrEmpty(" ")                     | false
          $util.isNullOrEmpty(0)                       | false
          $util.isNullOrBlank(" ")                     | true
          $util.isNullOrBlank($nope)                   | true
          $util.isNullOrBlank("x")                     | false
          $util.defaultIfNull($nope, 5)                | 5
          $util.defaultIfNull("", 5)                   | ""
          $util.defaultIfNull(null, [])                | []
          $util.defaultIfNullOrEmpty("", "d")          | "d"
          $util.defaultIfNullOrEmpty("x", "d")         | "x"
          $util.defaultIfNullOrBlank("  ", "d")        | "d"
          $util.isString("x")                          | true
          $util.isString(1)                            | false
          $util.isNumber(1.5)                          | true
          $util.isNumber("1")                          | false
          $util.isBoolean(false)                       | true
          $util.isBoolean("false")                     | false
          $util.isList([])                             | true
          $util.isList({})                             | false
          $util.isMap({})                              | true
          $util.isMap([])                              | false
          $util.typeOf($nope)                          | "Null"
          $util.typeOf("x")                            | "String"
          $util.typeOf(1)                              | "Number"
          $util.typeOf(true)                           | "Boolean"
          $util.typeOf([1])                            | "List"
          $util.typeOf({"a": 1})                       | "Map"
          $util.matches("a*b", "aaaaab")               | true
          $util.matches("a*b", "aaaaabc")              | false
          $util.urlEncode("a b&ü")                     | "a+b%26%C3%BC"
          $util.urlDecode("a+b%26%C3%BC")              | "a b&ü"
          $util.base64Encode("grün")                   | "Z3LDvG4="
          $util.base64Decode("Z3LDvG4=")               | "grün"
          $util.escapeJavaScript("it's")               | "it\\\\'s"
          $util.authType()                             | "API Key Authorization"
          $util.str.toUpper("äb")                      | "ÄB"
          $util.str.toLower("ÄB")                      | "äb"
          $util.str.toReplace("hello", "l", "LL")      | "heLLLLo"
          $util.str.normalize("é", "nfd")              | "e\\u0301"
          $util.math.roundNum(2.5)                     | 3
          $util.math.roundNum(-1.4)                    | -1
          $util.math.minVal(1, 2.5)                    | 1.0
          $util.math.maxVal(1, 2.5)                    | 2.5
          $util.list.copyAndRetainAll([1,2,3], [3,1])  | [1,3]
          $util.list.copyAndRemoveAll([1,2,3], [3,1])  | [2]
          $util.list.sortList([10,9,1], false, "any")  | [1,9,10]
          $util.list.sortList(["b","a"], true, "any")  | ["b","a"]
          $util.map.copyAndRetainAllKeys({"a":1,"b":2}, ["b","c"]) | {"b":2}
          $util.map.copyAndRemoveAllKeys({"a":1,"b":2}, ["b","c"]) | {"a":1}
          $util.http.copyHeaders({"Host":"h","x-a":"1","content-length":"3"}) | {"x-a":"1"}
          $util.xml.toMap("<a><b>1</b><b>2</b><c d='3'/></a>") | {"a":{"b":[1,2],"c":{"d":3}}}
          """)
  void gives(String expression, String expected) {
    assertGives(expected, expression);
  }

  @Test
  void utilsIsUtil() {
    assertEquals("\"x\"", print("$utils.toJson(\"x\")"));
  }

  @Test
  void quietPrintsNothing() {
    assertEquals(
        "[]",
        print(
            "[$util.qr({\"a\": 1}.put(\"b\", 2))$util.quiet(5)]"
                .replace("{\"a\": 1}.put(\"b\", 2)", "$ctx.stash.put(\"b\", 2)")));
  }

  @Test
  void sortListByField() {
    assertEquals(
        "[{\"n\":1},{\"n\":2}]",
        print(
            "#set($l = [{\"n\": 2}, {\"n\": 1}])$util.toJson($util.list.sortList($l, false, \"n\"))"));
  }

  @Test
  void copiesLeaveTheOriginal() {
    assertEquals(
        "{\"a\":1}",
        print(
            "#set($m = {\"a\": 1})$util.qr($util.map.copyAndRemoveAllKeys($m, [\"a\"]))"
                + "$util.toJson($m)"));
  }

  @Test
  void jsonGoesBothWays() {
    String json =
        "{\"i\":1,\"l\":12345678901,\"b\":123456789012345678901234567890,\"d\":0.1,"
            + "\"p\":0.1234567890123456789,\"n\":null,\"t\":true,\"s\":\"q\\\"\\n\",\"m\":{\"a\":[[],{}]}}";
    assertEquals(
        json,
        print(
            "$util.toJson($util.parseJson($ctx.args.json))",
            io.gqlcompile.emulator.json.Json.write(Map.of("json", json))));
    assertEquals("null", print("$util.toJson($nope)"));
    assertEquals("MappingTemplate", failure("$util.parseJson(\"{\")").type());
  }

  @Test
  void errorEndsTheTemplate() {
    assertEquals(
        new GraphError("m", null, null, null), failure("$util.error(\"m\") $util.error(\"n\")"));
    assertEquals(new GraphError("m", "T", null, null), failure("$util.error(\"m\", \"T\")"));
    assertEquals(
        new GraphError("m", "T", Map.of("a", 1), null),
        failure("$util.error(\"m\", \"T\", {\"a\": 1})"));
    assertEquals(
        new GraphError("m", "T", null, List.of(1)),
        failure("$util.error(\"m\", \"T\", $nope, [1])"));
  }

  @Test
  void appendErrorGoesOn() {
    Evaluation evaluation =
        evaluate(
            "$util.appendError(\"a\")$util.appendError(\"b\", \"T\", {\"k\": 1}, 2){\"x\": 1}");
    assertEquals(Map.of("x", 1), evaluation.value());
    assertEquals(
        List.of(new GraphError("a", null, null, null), new GraphError("b", "T", Map.of("k", 1), 2)),
        evaluation.appended());
  }

  @Test
  void unauthorizedNamesTheField() {
    GraphError error = failure("$util.unauthorized()");
    assertEquals("Unauthorized", error.type());
    assertEquals("Not Authorized to access getPost on type Query", error.message());
  }

  @Test
  void validateThrowsOnlyIfFalse() {
    assertEquals(Optional.empty(), evaluate("$util.validate(true, \"m\")").failure());
    assertEquals(
        new GraphError("m", "CustomTemplateException", null, null),
        failure("$util.validate(false, \"m\")"));
    assertEquals(
        new GraphError("m", "T", Map.of("a", 1), null),
        failure("$util.validate(1 == 2, \"m\", \"T\", {\"a\": 1})"));
  }

  @Test
  void idsHaveTheirForm() {
    String two = print("$util.autoId() $util.autoId()");
    assertTrue(
        two.matches("([0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12} ?){2}"),
        two);
    assertNotEquals(two.split(" ")[0], two.split(" ")[1]);
    // The first ten letters of a ULID are the time.
    assertTrue(
        print("$util.autoUlid()").matches("01HK421PSE[0-9A-HJKMNP-TV-Z]{16}"),
        print("$util.autoUlid()"));
    assertTrue(print("$util.autoKsuid()").matches("[0-9A-Za-z]{27}"));
  }

  @Test
  void autoIdCanBeGiven() {
    VtlSettings settings =
        new VtlSettings(java.time.Clock.systemUTC(), new java.util.Random(1), () -> "fixed");
    assertEquals(
        "fixed",
        new VtlEngine(settings).evaluate("$util.autoId()", Templates.context("{}")).text());
  }

  @Test
  void randomNumbersKeepTheirRange() {
    double d = Double.parseDouble(print("$util.math.randomDouble()"));
    assertTrue(d >= 0 && d < 1);
    int n = Integer.parseInt(print("$util.math.randomWithinRange(5, 7)"));
    assertTrue(n == 5 || n == 6);
  }

  @Test
  void logsAndHeadersAreCollected() {
    Evaluation evaluation =
        evaluate(
            "$util.log.info(\"a {} b {}\", [1, 2])$util.log.error(\"e\")"
                + "$util.http.addResponseHeader(\"x-a\", 1)$util.http.addResponseHeaders({\"x-b\": 2})");
    assertEquals(List.of("INFO a 1 b 2", "ERROR e"), evaluation.logs());
    assertEquals(Map.of("x-a", 1, "x-b", 2), evaluation.headers());
    assertTrue(evaluation.isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "COGNITO_USER_POOLS, User Pool Authorization",
    "OPENID_CONNECT, Open ID Connect Authorization",
    "IAM, IAM Authorization",
    "LAMBDA, Lambda Authorization"
  })
  void authTypeTellsTheMode(AuthMode mode, String text) {
    TemplateContext context = Templates.context("{}").withCaller(mode, Map.of());
    assertEquals(text, Templates.engine().evaluate("$util.authType()", context).text());
  }

  @Test
  void extensionsAreRecorded() {
    Evaluation evaluation =
        evaluate(
            "$extensions.setSubscriptionFilter($util.transform.toSubscriptionFilter({\"a\": {\"eq\": 1}}))"
                + "$extensions.setSubscriptionInvalidationFilter({\"b\": 2})"
                + "$extensions.invalidateSubscriptions({\"c\": 3})"
                + "$extensions.evictFromApiCache(\"Query\", \"getPost\", {\"k\": \"v\"})");
    assertEquals(
        List.of(
            new Effect(
                "setSubscriptionFilter",
                List.of(
                    Templates.json(
                        "{\"filterGroup\": [{\"filters\":"
                            + " [{\"fieldName\": \"a\", \"operator\": \"eq\", \"value\": 1}]}]}"))),
            new Effect("setSubscriptionInvalidationFilter", List.of(Map.of("b", 2))),
            new Effect("invalidateSubscriptions", List.of(Map.of("c", 3))),
            new Effect("evictFromApiCache", List.of("Query", "getPost", Map.of("k", "v")))),
        evaluation.effects());
    assertTrue(evaluation.isEmpty());
  }
}
