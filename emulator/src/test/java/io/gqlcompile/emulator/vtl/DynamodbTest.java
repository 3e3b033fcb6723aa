package io.gqlcompile.emulator.vtl;

import static io.gqlcompile.emulator.vtl.Templates.assertGives;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each conversion, as a value and as text. */
class DynamodbTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          toDynamoDB | ("foo")                    | {"S": "foo"}
          toDynamoDB | (12.5)                     | {"N": 12.5}
          toDynamoDB | (true)                     | {"BOOL": true}
          toDynamoDB | ($nope)                    | {"NULL": null}
          toDynamoDB | (["a", 1, {"b": []}])      | {"L": [{"S": "a"}, {"N": 1}, {"M": {"b": {"L": []}}}]}
          toDynamoDB | ({"foo": "bar", "baz": 1234, "beep": ["boop"]}) | {"M": {"foo": {"S": "bar"}, "baz": {"N": 1234}, "beep": {"L": [{"S": "boop"}]}}}
          toString   | ("foo")                    | {"S": "foo"}
          toStringSet | (["foo", "bar"])          | {"SS": ["foo", "bar"]}
          toNumber   | (12345)                    | {"N": 12345}
          toNumberSet | ([1, 23, 4.56])           | {"NS": [1, 23, 4.56]}
          toBinary   | ("Zm9v")                   | {"B": "Zm9v"}
          toBinarySet | (["Zm9v"])                | {"BS": ["Zm9v"]}
          toBoolean  | (true)                     | {"BOOL": true}
          toNull     | ()                         | {"NULL": null}
          toList     | (["foo", 123])             | {"L": [{"S": "foo"}, {"N": 123}]}
          toMap      | ({"a": 1})                 | {"M": {"a": {"N": 1}}}
          toMapValues | ({"a": 1, "b": "x"})      | {"a": {"N": 1}, "b": {"S": "x"}}
          """)
  void gives(String method, String arguments, String expected) {
    assertGives(expected, "$util.dynamodb." + method + arguments);
    assertGives(expected, "$util.parseJson($util.dynamodb." + method + "Json" + arguments + ")");
  }

  @Test
  void s3ObjectIsTextAndComesBack() {
    assertEquals(
        "{\"S\":\"{\\\"s3\\\":{\\\"key\\\":\\\"k\\\",\\\"bucket\\\":\\\"b\\\",\\\"region\\\":\\\"r\\\"}}\"}",
        Templates.print("$util.dynamodb.toS3ObjectJson(\"k\", \"b\", \"r\")"));
    assertGives(
        "{\"key\": \"k\", \"bucket\": \"b\", \"region\": \"r\", \"version\": \"v\"}",
        "$util.dynamodb.fromS3ObjectJson($util.dynamodb.toS3Object(\"k\", \"b\", \"r\", \"v\").S)");
  }
}
