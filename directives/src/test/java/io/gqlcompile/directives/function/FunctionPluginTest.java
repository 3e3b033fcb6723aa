package io.gqlcompile.directives.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.directives.Compiled;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.ResolverPlan;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.ResourceDef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FunctionPluginTest {
  private static final CfnValue ENV = CfnValue.parameter("env");

  private static Map<String, ResourceDef> resources(Compiled compiled) {
    return compiled
        .result()
        .api()
        .orElseThrow(() -> new AssertionError(compiled.findings()))
        .stacks()
        .stack(LambdaSources.STACK)
        .orElseThrow()
        .resources();
  }

  private static List<String> sources(String schema) {
    return resources(Compiled.of(schema)).values().stream()
        .filter(resource -> resource.type().equals("AWS::AppSync::DataSource"))
        .map(ResourceDef::logicalId)
        .toList();
  }

  @Test
  void oneDataSourceForEachFunction() {
    assertEquals(
        List.of("MyFnLambdaDataSource", "MyFnUsWest2111122223333LambdaDataSource"),
        sources(
            """
            type Query {
              a: String @function(name: "my-fn-${env}")
              b: String @function(name: "my-fn-${env}")
              c: String @function(name: "my-fn", region: "us-west-2", accountId: "111122223333")
            }
            """));
  }

  @Test
  void functionsWithNamesAlikeAreNotTakenForEachOther() {
    List<String> sources =
        sources(
            """
            type Query {
              a: String @function(name: "fn")
              b: String @function(name: "fn-${env}")
              c: String @function(name: "my_fn")
              d: String @function(name: "myfn")
            }
            """);
    assertEquals("FnLambdaDataSource", sources.get(0));
    assertTrue(sources.get(1).matches("FnLambdaDataSource[0-9A-F]{8}"), sources.toString());
    assertEquals("MyfnLambdaDataSource", sources.get(2));
    assertTrue(sources.get(3).matches("MyfnLambdaDataSource[0-9A-F]{8}"), sources.toString());
  }

  @Test
  void nothingInANameRefersToTheTemplate() {
    CfnValue.If arn =
        (CfnValue.If)
            new Lambda("a-${env}-${AWS::StackName}", Optional.empty(), Optional.empty()).arn();
    CfnValue.Join name = (CfnValue.Join) last(arn.then());
    assertEquals(
        List.of(CfnValue.text("a-"), ENV, CfnValue.text("-${AWS::StackName}")), name.parts());
    assertEquals(CfnValue.text("a-${AWS::StackName}"), last(arn.otherwise()));
  }

  @Test
  void theDeploymentsRegionAndAccountCanBeNamed() {
    Optional<String> region = Optional.of("${AWS::Region}");
    Optional<String> account = Optional.of("${AWS::AccountId}");
    CfnValue.If arn = (CfnValue.If) new Lambda("a-${AWS::Region}", region, account).arn();
    CfnValue.Join name = (CfnValue.Join) last(arn.then());
    assertEquals(List.of(CfnValue.text("a-"), CfnValue.REGION), name.parts());
    List<CfnValue> parts = ((CfnValue.Join) arn.then()).parts();
    assertEquals(CfnValue.REGION, parts.get(3));
    assertEquals(new CfnValue.Pseudo("AWS::AccountId"), parts.get(5));
  }

  private static CfnValue last(CfnValue arn) {
    List<CfnValue> parts = ((CfnValue.Join) arn).parts();
    return parts.get(parts.size() - 1);
  }

  @Test
  void aChainKeepsEveryCall() {
    Compiled compiled =
        Compiled.of(
            """
            type Mutation {
              a: EventInvocationResponse
                @function(name: "x")
                @function(name: "x")
                @function(name: "x", invocationType: Event)
            }
            type EventInvocationResponse { success: Boolean! }
            """);
    ResolverPlan plan = compiled.mutation("a").orElseThrow();
    assertEquals("MutationaResolver", plan.logicalId());
    assertEquals(LambdaSources.STACK, plan.stack());
    assertEquals(
        List.of("invoke", "invokeAgain2", "send"),
        plan.functions().get(Slot.DATA).stream().map(PipelineFunction::name).toList());
    assertFalse(plan.functions().containsKey(Slot.AUTH));
  }

  @Test
  void extendedRootTypes() {
    Compiled compiled =
        Compiled.of(
            """
            type Mutation { a: String }
            extend type Mutation { b: String @function(name: "x") }
            """);
    assertTrue(compiled.mutation("b").isPresent());
  }

  @Test
  void everyMistakeIsReportedAtOnce() {
    assertEquals(
        List.of("FunctionEventParent", "FunctionName", "FunctionRegion", "FunctionEventType"),
        Compiled.of(
                """
                type Order { a: String @function(name: "x", invocationType: Event) }
                type Query {
                  b: String @function(name: "", region: "x", invocationType: RequestResponse)
                  c: Int! @function(name: "c", invocationType: Event)
                }
                """)
            .rules());
  }
}
