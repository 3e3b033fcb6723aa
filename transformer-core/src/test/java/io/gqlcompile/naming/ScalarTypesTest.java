package io.gqlcompile.naming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarTypesTest {
  @ParameterizedTest
  @CsvSource({
    "String, String, S",
    "ID, ID, S",
    "Int, Int, N",
    "Float, Float, N",
    "BigInt, Int, N",
    "Double, Float, N",
    "AWSTimestamp, Int, N",
    "AWSDate, String, S",
    "AWSTime, String, S",
    "AWSDateTime, String, S",
    "AWSEmail, String, S",
    "AWSJSON, String, S",
    "AWSURL, String, S",
    "AWSPhone, String, S",
    "AWSIPAddress, String, S",
    "Boolean, Boolean, ",
  })
  void knowsBaseAndAttributeType(String type, String base, String attributeType) {
    assertTrue(ScalarTypes.isBuiltIn(type));
    assertEquals(Optional.of(base), ScalarTypes.baseOf(type));
    assertEquals(type.equals(base), ScalarTypes.isStandard(type));
    assertEquals(Optional.ofNullable(attributeType), ScalarTypes.attributeTypeOf(type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Status", "Post", "string", "AWSDate!", ""})
  void knowsNothingElse(String type) {
    assertFalse(ScalarTypes.isBuiltIn(type));
    assertFalse(ScalarTypes.isStandard(type));
    assertEquals(Optional.empty(), ScalarTypes.baseOf(type));
    assertEquals(Optional.empty(), ScalarTypes.attributeTypeOf(type));
  }
}
