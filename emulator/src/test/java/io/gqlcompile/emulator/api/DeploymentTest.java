package io.gqlcompile.emulator.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeploymentTest {
  private static final String FRAME =
      """
      {"Parameters": {"P": {"Type": "String", "Default": "pd"}, "Q": {"Type": "String"}},
       "Mappings": {"M": {"us-east-1": {"k": "mapped"}}},
       "Conditions": {
         "Yes": {"Fn::Equals": [{"Ref": "P"}, "pd"]},
         "No": {"Fn::Not": [{"Condition": "Yes"}]},
         "Both": {"Fn::And": [{"Condition": "Yes"}, {"Condition": "No"}]},
         "Either": {"Fn::Or": [{"Condition": "Yes"}, {"Condition": "No"}]}},
       "Resources": {
         "T": {"Type": "AWS::DynamoDB::Table", "Properties": {"TableName": "t-name"}},
         "X": {"Type": "Test::Thing", "Properties": {"v": %s}},
         "Gone": {"Type": "Test::Thing", "Condition": "No", "Properties": {}}}}
      """;

  private static Object resolved(String expression) {
    Deployment deployment =
        Deployment.of(
            Map.of("cloudformation-template.json", FRAME.formatted(expression)),
            Map.of("Q", "given", "X.Attr", "attr"));
    assertEquals(java.util.Set.of("/X"), deployment.resources("Test::Thing").keySet());
    return deployment.resources("Test::Thing").get("/X").get("v");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"Ref": "P"}                                              | pd
          {"Ref": "Q"}                                              | given
          {"Ref": "AWS::Region"}                                    | us-east-1
          {"Ref": "T"}                                              | t-name
          {"Fn::GetAtt": ["T", "Arn"]}                              | arn:aws:dynamodb:us-east-1:123456789012:table/t-name
          {"Fn::GetAtt": "X.Attr"}                                  | attr
          {"Fn::Join": ["-", ["a", {"Ref": "P"}, 1]]}               | a-pd-1
          {"Fn::Sub": "${P}/${T}/${!Lit}/${T.Arn}"}                 | pd/t-name/${Lit}/arn:aws:dynamodb:us-east-1:123456789012:table/t-name
          {"Fn::Sub": ["${v}-${AWS::AccountId}", {"v": {"Ref": "Q"}}]} | given-123456789012
          {"Fn::Select": [1, {"Fn::Split": [",", "a,b,c"]}]}        | b
          {"Fn::If": ["Yes", "y", "n"]}                             | y
          {"Fn::If": ["No", "y", "n"]}                              | n
          {"Fn::If": ["Both", "y", "n"]}                            | n
          {"Fn::If": ["Either", "y", "n"]}                          | y
          {"Fn::FindInMap": ["M", {"Ref": "AWS::Region"}, "k"]}     | mapped
          {"Fn::Base64": "hi"}                                      | aGk=
          """)
  void functionsAreWorkedOut(String expression, String expected) {
    assertEquals(expected, resolved(expression));
  }

  @Test
  void noValueLeavesPropertyAndItemOut() {
    assertEquals(
        Map.of("b", java.util.List.of(1)),
        resolved(
            "{\"a\": {\"Ref\": \"AWS::NoValue\"},"
                + " \"b\": [{\"Fn::If\": [\"No\", 0, {\"Ref\": \"AWS::NoValue\"}]}, 1]}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"Fn::GetAtt": ["Nope", "Arn"]}  | stack '' has no resource Nope
          {"Fn::If": ["Nope", 1, 2]}       | stack '' has no condition Nope
          {"Fn::Nope": 1}                  | unknown function Fn::Nope in stack ''
          """)
  void brokenReferenceIsNamed(String expression, String message) {
    assertEquals(message, assertThrows(BrokenBuild.class, () -> resolved(expression)).getMessage());
  }

  @Test
  void missingTemplateIsNamed() {
    assertEquals(
        "the build has no cloudformation-template.json",
        assertThrows(BrokenBuild.class, () -> Deployment.of(Map.of(), Map.of())).getMessage());
  }
}
