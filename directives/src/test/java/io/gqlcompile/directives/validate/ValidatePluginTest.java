package io.gqlcompile.directives.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Severity;
import io.gqlcompile.directives.Compiled;
import io.gqlcompile.resolver.ResolverPlan;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValidatePluginTest {
  private static VtlLiteral check(String field, String type, VtlLiteral value, String message) {
    return VtlLiteral.map("field", field, "type", type, "value", value, "message", message);
  }

  private static VtlLiteral number(String digits) {
    return new VtlLiteral.Num(digits);
  }

  @Test
  void checksAreFactsOfCreateAndUpdate() {
    Compiled compiled =
        Compiled.of(
            """
            type Post @model {
              votes: Int @validate(type: gte, value: "-1") @validate(type: lt, value: "1e3")
              title: String @validate(type: maxLength, value: "9", errorMessage: "it's \\"$x\\"")
              text: String @validate(type: startsWith, value: "5", errorMessage: "")
            }
            """);
    assertEquals(List.of(), compiled.findings());
    VtlLiteral expected =
        new VtlLiteral.Items(
            List.of(
                check(
                    "votes",
                    "gte",
                    number("-1"),
                    "Field votes of type Post must be greater than or equal to -1"),
                check(
                    "votes",
                    "lt",
                    number("1000"),
                    "Field votes of type Post must be less than 1e3"),
                check("title", "maxLength", number("9"), "it's \"$x\""),
                check(
                    "text",
                    "startsWith",
                    VtlLiteral.text("5"),
                    "Field text of type Post must start with 5")));
    ResolverPlan create = compiled.mutation("createPost").orElseThrow();
    ResolverPlan update = compiled.mutation("updatePost").orElseThrow();
    assertEquals(expected, create.facts().get("validations"));
    assertEquals(expected, update.facts().get("validations"));
    assertEquals(1, create.functions().get(Slot.VALIDATE).size());
    assertEquals(create.functions().get(Slot.VALIDATE), update.functions().get(Slot.VALIDATE));
    assertFalse(
        compiled.mutation("deletePost").orElseThrow().functions().containsKey(Slot.VALIDATE));
  }

  @Test
  void usualMessages() {
    String number = "type T @model { f: Float @validate(type: %s, value: \"2\") }";
    String text = "type T @model { f: String @validate(type: %s, value: \"2\") }";
    assertEquals("must be greater than 2", message(number, "gt"));
    assertEquals("must be less than 2", message(number, "lt"));
    assertEquals("must be greater than or equal to 2", message(number, "gte"));
    assertEquals("must be less than or equal to 2", message(number, "lte"));
    assertEquals("must have a minimum length of 2", message(text, "minLength"));
    assertEquals("must have a maximum length of 2", message(text, "maxLength"));
    assertEquals("must start with 2", message(text, "startsWith"));
    assertEquals("must end with 2", message(text, "endsWith"));
    assertEquals("must match 2", message(text, "matches"));
  }

  private static String message(String schema, String type) {
    VtlLiteral.Items checks =
        (VtlLiteral.Items)
            Compiled.of(schema.formatted(type))
                .mutation("createT")
                .orElseThrow()
                .facts()
                .get("validations");
    VtlLiteral.Fields check = (VtlLiteral.Fields) checks.items().get(0);
    String message = ((VtlLiteral.Text) check.entries().get("message")).value();
    String start = "Field f of type T ";
    assertTrue(message.startsWith(start), message);
    return message.substring(start.length());
  }

  @Test
  void allMistakesAreReportedAtOnce() {
    Compiled compiled =
        Compiled.of(
            """
            type Address { zip: String @validate(type: minLength, value: "4") }
            type Post @model {
              tags: [String] @validate(type: minLength, value: "1")
              title: String @validate(type: minLength, value: "1") @default(value: "a")
              text: String @validate(type: endsWith, value: "1") @validate(type: endsWith, value: "2")
              name: String @validate(type: gt, value: "1")
              votes: Int @validate(type: matches, value: "1")
              slug: String @validate(type: minLength, value: "-1")
              lead: String @validate(type: maxLength, value: "none")
              rank: Float @validate(type: lte, value: "Infinity")
              more: Float @validate(type: lte, value: "5 or so")
              code: String @validate(type: matches, value: "[A-Z")
            }
            """);
    assertEquals(
        List.of(
            "1:28 9 ValidateOutsideModel",
            "3:18 9 ValidateOnList",
            "4:17 9 ValidateBeforeDefault",
            "5:70 8 ValidateRepeated",
            "6:32 2 ValidateFieldType",
            "7:30 7 ValidateFieldType",
            "8:50 4 ValidateLength",
            "9:50 6 ValidateLength",
            "10:43 10 ValidateNumber",
            "11:43 9 ValidateValueCut",
            "12:48 6 ValidatePattern"),
        compiled.findings());
  }

  @Test
  void everyRepetitionPointsToTheFirst() {
    Compiled compiled =
        Compiled.of(
            """
            type T @model { f: String
              @validate(type: minLength, value: "1")
              @validate(type: minLength, value: "2")
              @validate(type: minLength, value: "3")
            }
            """);
    assertEquals(
        List.of("3:19 9 ValidateRepeated", "4:19 9 ValidateRepeated"), compiled.findings());
    for (Diagnostic finding : compiled.result().diagnostics()) {
      assertEquals(2, finding.related().get(0).location().line());
    }
  }

  @Test
  void validateAfterDefaultIsFine() {
    assertEquals(
        List.of(),
        Compiled.of(
                """
                type T @model {
                  f: String @default(value: "a") @validate(type: minLength, value: "1")
                }
                """)
            .findings());
  }

  @Test
  void brokenPatternIsOnlyAWarning() {
    Compiled compiled =
        Compiled.of("type T @model { f: String @validate(type: matches, value: \"(a\") }");
    assertEquals(Severity.WARNING, compiled.finding().severity());
    assertTrue(compiled.result().isSuccess());
    String deep = "(".repeat(20_000);
    assertEquals(
        List.of(),
        Compiled.of("type T @model { f: String @validate(type: matches, value: \"" + deep + "\") }")
            .findings());
  }

  @Test
  void renamedMutationsDoNotCheck() {
    Compiled compiled =
        Compiled.of(
            """
            type T @model(mutations: {create: "make", update: "updateT"}) {
              f: String @validate(type: minLength, value: "1")
            }
            type lower @model { f: String @validate(type: minLength, value: "1") }
            """);
    String rule = "ValidateOnRenamedMutation";
    assertEquals(List.of(rule, rule, rule), compiled.rules());
    assertTrue(compiled.result().isSuccess());
    assertFalse(compiled.mutation("make").orElseThrow().facts().containsKey("validations"));
    assertTrue(compiled.mutation("updateT").orElseThrow().facts().containsKey("validations"));
    assertFalse(compiled.mutation("createLower").orElseThrow().facts().containsKey("validations"));
  }
}
