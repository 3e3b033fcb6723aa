package io.gqlcompile.directives.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.directives.Compiled;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.stack.StackModel;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What conflict resolution adds to the stacks. */
class ConflictResourcesTest {
  private static final String SCHEMA =
      """
      type Post @model { id: ID! }
      type Tag @model { id: ID! }
      """;
  private static final String POLICY = "InvokeLambdaFunction34D7612A";
  private static final String SETTINGS =
      """
      {'resolverConfig': {
        'project': {'ConflictDetection': 'VERSION', 'ConflictHandler': 'OPTIMISTIC_CONCURRENCY'},
        'models': {'Tag': {'ConflictDetection': 'VERSION', 'ConflictHandler': 'LAMBDA',
          'LambdaConflictHandler': {%s}}}
      }}
      """;

  private static Map<String, ResourceDef> stack(Compiled compiled, String name) {
    StackModel stacks = compiled.result().api().orElseThrow().stacks();
    return stacks.stack(name).orElseThrow().resources();
  }

  private static CfnValue sync(Map<String, ResourceDef> stack, String function) {
    return stack.get(function).properties().entries().get("SyncConfig");
  }

  @Test
  void modelsInOneStackEachHaveTheirRight() {
    String settings =
        """
        {'resolverConfig': {'project': {'ConflictDetection': 'VERSION',
           'ConflictHandler': 'LAMBDA', 'LambdaConflictHandler': {'name': 'judge'}}},
         'stackMapping': {'PostTable': 'Tables', 'TagTable': 'Tables'}}
        """;
    Set<String> roles = new HashSet<>();
    for (ResourceDef resource : stack(Compiled.with(settings, SCHEMA), "Tables").values()) {
      if (resource.type().equals("AWS::IAM::Policy")) {
        roles.add(resource.properties().entries().get("Roles").toString());
      }
    }
    assertEquals(2, roles.size());
  }

  @Test
  void onlyAModelOfAFunctionMayCallIt() {
    Compiled compiled =
        Compiled.with(SETTINGS.formatted("'name': 'judge-${env}', 'region': 'eu-west-1'"), SCHEMA);
    Map<String, ResourceDef> tag = stack(compiled, "Tag");
    assertTrue(
        stack(compiled, "Post").values().stream().noneMatch(r -> r.logicalId().equals(POLICY)));
    assertEquals(
        CfnValue.map("ConflictDetection", "VERSION", "ConflictHandler", "OPTIMISTIC_CONCURRENCY"),
        sync(stack(compiled, "Post"), "PostTableWriteItemFunction"));
    CfnValue.Fields config = (CfnValue.Fields) sync(tag, "TagTableWriteItemFunction");
    CfnValue.Fields lambda = (CfnValue.Fields) config.entries().get("LambdaConflictHandlerConfig");
    CfnValue arn = lambda.entries().get("LambdaConflictHandlerArn");
    CfnValue.If choice = (CfnValue.If) arn;
    assertTrue(choice.then().toString().contains("judge-"), choice.toString());
    assertTrue(choice.otherwise().toString().contains("value=judge]"), choice.toString());
    assertTrue(choice.then().toString().contains("eu-west-1"), choice.toString());
    assertTrue(tag.get(POLICY).properties().toString().contains(arn.toString()));
  }

  @Test
  void anArnIsTakenAsItIs() {
    String arn = "arn:aws:lambda:eu-west-1:111122223333:function:judge";
    Compiled compiled =
        Compiled.with(SETTINGS.formatted("'name': 'judge', 'lambdaArn': '" + arn + "'"), SCHEMA);
    Map<String, ResourceDef> tag = stack(compiled, "Tag");
    assertTrue(sync(tag, "TagTableWriteItemFunction").toString().contains(arn));
    assertTrue(tag.get(POLICY).properties().toString().contains(arn));
  }

  @Test
  void tablesLoseEverythingWithTheSetting() {
    Compiled without = Compiled.of(SCHEMA);
    assertEquals(
        Optional.empty(),
        Optional.ofNullable(
            stack(without, "Post")
                .get("PostTable")
                .properties()
                .entries()
                .get("TimeToLiveSpecification")));
    assertEquals(
        Optional.empty(),
        Optional.ofNullable(sync(stack(without, "Post"), "PostTableWriteItemFunction")));
    assertTrue(
        stack(without, StackModel.ROOT).values().stream()
            .noneMatch(r -> r.type().equals("AWS::DynamoDB::Table")));
  }
}
