package io.gqlcompile.internal.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.TypeDef;
import io.gqlcompile.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One mistake is one error, and what stands behind it is read. */
class RecoveryTest {
  @Test
  void goesOnWithTheNextField() {
    ParsedDocument document =
        parse(
            """
            type A {
              a Int
              b: Int @x(y: )
              c(limit: Int: [Int])
              d: [Int
            }
            type B {
              a: Int
              "half" b
              c: Int
            }
            """);
    assertEquals(List.of("2:5", "3:16", "4:15", "6:1", "10:3"), places(document));
    assertEquals(List.of("a", "c"), fields(document.types().get(1)));
  }

  @Test
  void goesOnWithTheNextDefinition() {
    ParsedDocument document =
        parse(
            """
            tpye A { a: Int }
            type B { a: Int }
            union = X
            "described"
            type C { a: Int }
            scalar
            enum D { A }
            extend foo X { a: Int }
            input E { a: Int }
            """);
    assertEquals(List.of("1:1", "3:7", "7:6", "8:8"), places(document));
    assertEquals(List.of("B", "C", "enum", "E"), names(document));
    assertEquals("described", document.types().get(1).description().orElseThrow());
  }

  @Test
  void noticesTheDefinitionBehindAnUnclosedBrace() {
    ParsedDocument document =
        parse(
            """
            type A {
              a: Int
              b(c: Int

            type B {
              a: Int

            enum C {
              D

            input E {
              f: Int

            schema {
              query: B

            type F { a: Int }
            """);
    for (Diagnostic error : document.diagnostics().subList(1, document.diagnostics().size())) {
      assertEquals(SyntaxRules.UNCLOSED_BRACE, error.rule());
    }
    assertEquals(List.of("A", "B", "C", "E", "F"), names(document));
  }

  @Test
  void showsWhereTheBraceWasOpened() {
    Diagnostic error = parse("type A {\n  a: Int\n\ntype B { b: Int }\n").diagnostics().get(0);
    assertEquals("4:1", error.location().line() + ":" + error.location().column());
    assertEquals(7, error.related().get(0).location().offset());
  }

  @Test
  void malformedTokensKeepTheirPlace() {
    ParsedDocument document =
        parse(
            """
            type Caf\u00e9 { a: Int @x(y: 01, z: "a\\q") b: Int }
            type B { a: Int % b: Int @x(y: $v) }
            """);
    assertEquals(List.of("1:6", "1:26", "1:35", "2:17", "2:32"), places(document));
    assertEquals(List.of("a", "b"), fields(document.types().get(0)));
    assertEquals(List.of("a", "b"), fields(document.types().get(1)));
  }

  private static ParsedDocument parse(String text) {
    return SdlParser.parse(new SourceFile("test.graphql", text));
  }

  private static List<String> places(ParsedDocument document) {
    List<String> places = new ArrayList<>();
    for (Diagnostic error : document.diagnostics()) {
      places.add(error.location().line() + ":" + error.location().column());
    }
    return places;
  }

  private static List<String> names(ParsedDocument document) {
    return document.types().stream().map(TypeDef::name).toList();
  }

  private static List<String> fields(TypeDef type) {
    return ((ObjectDef) type).fields().stream().map(field -> field.name()).toList();
  }
}
