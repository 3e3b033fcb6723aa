package io.gqlcompile.directives.defaults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Severity;
import io.gqlcompile.directives.Compiled;
import io.gqlcompile.resolver.PipelineFunction;
import io.gqlcompile.resolver.ResolverPlan;
import io.gqlcompile.resolver.Slot;
import io.gqlcompile.vtl.VtlLiteral;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DefaultPluginTest {
  private static List<String> functions(ResolverPlan plan, Slot slot) {
    return plan.functions().getOrDefault(slot, List.of()).stream()
        .map(PipelineFunction::name)
        .toList();
  }

  @Test
  void valuesAreTypedFactsOfTheCreateMutation() {
    Compiled compiled =
        Compiled.of(
            """
            type Post @model {
              title: String @default(value: "it's \\"$x\\"")
              votes: Int @default(value: "-1")
              open: Boolean @default(value: "False")
              status: Status @default(value: "DRAFT")
              meta: AWSJSON @default(value: "{\\"a\\":1}")
            }
            enum Status { DRAFT }
            """);
    assertEquals(List.of(), compiled.findings());
    ResolverPlan create = compiled.mutation("createPost").orElseThrow();
    assertEquals("fillDefaults", functions(create, Slot.INIT).get(1));
    assertEquals(
        VtlLiteral.map(
            "title",
            "it's \"$x\"",
            "votes",
            new VtlLiteral.Num("-1"),
            "open",
            VtlLiteral.bool(false),
            "status",
            "DRAFT"),
        create.facts().get("defaults"));
    assertEquals(VtlLiteral.map("meta", "{\"a\":1}"), create.facts().get("jsonDefaults"));
    ResolverPlan update = compiled.mutation("updatePost").orElseThrow();
    assertFalse(functions(update, Slot.INIT).contains("fillDefaults"));
    assertFalse(update.facts().containsKey("defaults"));
  }

  @Test
  void fieldStaysRequiredInTheCreateInput() {
    Compiled compiled = Compiled.of("type Post @model { title: String! @default(value: \"a\") }");
    String type =
        compiled
            .result()
            .api()
            .orElseThrow()
            .schema()
            .input("CreatePostInput")
            .orElseThrow()
            .field("title")
            .orElseThrow()
            .type()
            .toSdl();
    assertEquals("String!", type);
  }

  @Test
  void modelsShareOneFunction() {
    Compiled compiled =
        Compiled.of(
            """
            type A @model { a: String @default(value: "a") }
            type B @model { b: Int @default(value: "1") }
            """);
    assertEquals(
        compiled.mutation("createA").orElseThrow().functions().get(Slot.INIT),
        compiled.mutation("createB").orElseThrow().functions().get(Slot.INIT));
  }

  @Test
  void allMistakesAreReportedAtOnce() {
    Compiled compiled =
        Compiled.of(
            """
            type Address { zip: String @default(value: "1") }
            interface Named { name: String @default(value: "1") }
            type Post @model {
              tags: [String] @default(value: "a")
              home: Address @default(value: "a")
              title: String @default
              text: String @default(value: null)
              votes: Int @default(value: "many")
              status: Status @default(value: "DRAFTS")
              rank: Int @default(value: "1st")
            }
            enum Status { DRAFT DONE }
            """);
    assertEquals(
        List.of(
            "1:28 8 DefaultOutsideModel",
            "2:32 8 DefaultOutsideModel",
            "4:18 8 DefaultFieldType",
            "5:17 8 DefaultFieldType",
            "6:17 8 DefaultValueMissing",
            "7:32 4 DefaultValueNull",
            "8:30 6 DefaultScalarValue",
            "9:34 8 DefaultEnumValue",
            "10:29 5 DefaultValueCut"),
        compiled.findings());
    assertFalse(compiled.result().isSuccess());
  }

  @Test
  void hintsSayWhatToWrite() {
    String schema = "type P @model { s: S %s n: Int } enum S { DRAFT DONE }";
    assertEquals(
        Optional.of("did you mean 'DRAFT'?"),
        Compiled.of(schema.formatted("@default(value: \"draf\")")).finding().hint());
    assertEquals(
        Optional.of("it has DRAFT, DONE"),
        Compiled.of(schema.formatted("@default(value: \"elsewhere\")")).finding().hint());
    assertEquals(
        Optional.of("write @default(value: \"DRAFT\")"),
        Compiled.of(schema.formatted("@default")).finding().hint());
  }

  @Test
  void numberAtTheBeginningIsUsedWithAWarning() {
    Compiled compiled = Compiled.of("type P @model { n: Int @default(value: \"12.5\") }");
    Diagnostic finding = compiled.finding();
    assertEquals(Severity.WARNING, finding.severity());
    assertEquals(Optional.of("write \"12\""), finding.hint());
    assertEquals(
        VtlLiteral.map("n", new VtlLiteral.Num("12")),
        compiled.mutation("createP").orElseThrow().facts().get("defaults"));
  }

  @Test
  void renamedCreateDoesNotFillIn() {
    Compiled compiled =
        Compiled.of(
            "type P @model(mutations: {create: \"make\"}) { n: Int @default(value: \"1\") }");
    assertEquals(List.of("DefaultOnRenamedCreate"), compiled.rules());
    assertTrue(compiled.result().isSuccess());
    assertFalse(compiled.mutation("make").orElseThrow().facts().containsKey("defaults"));
  }

  @Test
  void modelWithoutCreateIsFine() {
    assertEquals(
        List.of(),
        Compiled.of("type P @model(mutations: null) { n: Int @default(value: \"1\") }").findings());
    assertEquals(
        List.of(), Compiled.of("type post @model { n: Int @default(value: \"1\") }").findings());
  }
}
