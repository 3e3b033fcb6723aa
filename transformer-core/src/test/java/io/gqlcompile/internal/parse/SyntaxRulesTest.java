package io.gqlcompile.internal.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.source.SourceFile;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which text breaks which rule, and where: rule line:column+length, all errors of the text. */
class SyntaxRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "type A { a Int } ~ SyntaxError 1:12+3",
        "type A { a } ~ SyntaxError 1:12+1",
        "type A { a: [Int } ~ SyntaxError 1:18+1",
        "type { a: Int } ~ SyntaxError 1:6+1",
        "type A { a: Int @ } ~ SyntaxError 1:19+1",
        "type A @d(a 1) ~ SyntaxError 1:13+1",
        "union U = ~ SyntaxError 1:10+0",
        "} ~ SyntaxError 1:1+1",
        "{ } ~ SyntaxError 1:3+1",
        "'text' type A ~ InvalidCharacter 1:1+1; UnknownKeyword 1:2+4; InvalidCharacter 1:6+1",
        "'\"d\" extend type A @d' ~ SyntaxError 1:5+6",
        "schema @d ~ SyntaxError 1:10+0",
        "schema { read: Q } ~ SyntaxError 1:10+4",
        "directive @a ~ SyntaxError 1:13+0",
        "directive a on OBJECT ~ SyntaxError 1:11+1",
        "query Q ~ SyntaxError 1:8+0",
        "fragment on on A { b } ~ SyntaxError 1:10+2",
        "type A % { a: Int } ~ InvalidCharacter 1:8+1",
        "type A .. ~ InvalidCharacter 1:8+2",
        "type Ab\u00e9c { a: Int } ~ InvalidName 1:6+4",
        "type \u4e2d ~ InvalidName 1:6+1",
        "input A { a: Int = 01 } ~ InvalidNumber 1:20+2",
        "input A { a: Int = - } ~ InvalidNumber 1:20+1",
        "input A { a: Int = 1. } ~ InvalidNumber 1:20+2",
        "input A { a: Int = 1e } ~ InvalidNumber 1:20+2",
        "input A { a: Int = 1x } ~ InvalidNumber 1:20+2",
        "input A { a: Int = 1.2.3 } ~ InvalidNumber 1:20+5",
        "\"a \\q b\" scalar A ~ InvalidEscape 1:4+2",
        "\"\\u12\" scalar A ~ InvalidEscape 1:2+2",
        "\"\\uD83D\" scalar A ~ InvalidEscape 1:2+2",
        "\"\\u{110000}\" scalar A ~ InvalidEscape 1:2+2",
        "\"\\u{}\" scalar A ~ InvalidEscape 1:2+2",
        "type A @d(a: \"b) { ~ UnterminatedString 1:14+5; SyntaxError 1:19+0",
        "type A { ~ UnclosedBrace 1:9+0",
        "type A { a: Int ~ UnclosedBrace 1:16+0",
        "type A { } ~ EmptyBraces 1:8+3",
        "enum A { } ~ EmptyBraces 1:8+3",
        "input A { } ~ EmptyBraces 1:9+3",
        "schema { } ~ EmptyBraces 1:8+3",
        "type A @d() ~ EmptyBraces 1:10+2",
        "type A { a(): Int } ~ EmptyBraces 1:11+2",
        "directive @a() on OBJECT ~ EmptyBraces 1:13+2",
        "extend scalar S ~ EmptyExtension 1:8+8",
        "extend type A ~ EmptyExtension 1:8+6",
        "extend schema ~ EmptyExtension 1:8+6",
        "tpye A { a: Int } ~ UnknownKeyword 1:1+4",
        "extend typ A ~ UnknownKeyword 1:8+3",
        "type A @d(a: $x) ~ VariableInSchema 1:14+2",
        "type A @d(a: [{b: $x}], c: $y) ~ VariableInSchema 1:19+2; VariableInSchema 1:28+2",
        "query Q($a: Int = $b) { c } ~ VariableInSchema 1:19+2",
        "type A implements B, C { a: Int } ~ InterfaceSeparator 1:22+1",
        "type A implements B C D ~ InterfaceSeparator 1:21+1; InterfaceSeparator 1:23+1",
        "type A { a: Int!! } ~ RepeatedNonNull 1:17+1",
        "type A { a: [Int!!!]!! } ~ RepeatedNonNull 1:18+1; RepeatedNonNull 1:22+1",
        "directive @a on OBJET | FIELD ~ UnknownDirectiveLocation 1:17+5",
      })
  void isRefused(String text, String expected) {
    assertEquals(expected, found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type A",
        "type A { a: Int }",
        "type A implements & B & C { a: Int }",
        "type A implements B & C @d",
        "type A { type: Int query: Int on: Int null: Int true: Int }",
        "enum A { true false null type }",
        "type type implements implements @directive",
        "interface A implements B & C { a: Int }",
        "type A { a(b: Int = 0, c: [Int!]! = [], d: X = {}): [[Int!]!]! }",
        "union U",
        "type A implements B type B extend type B @d",
        "type A implements B query @d { a }",
        "union U = A",
        "union U = | A | B",
        "enum E",
        "input I",
        "extend scalar S @d",
        "extend type A implements B",
        "extend union U = A",
        "extend schema @d",
        "extend schema { query: Q }",
        "\"d\" schema { query: Q }",
        "\"d\" directive @a repeatable on | OBJECT",
        "\"\" type A",
        "directive @repeatable on OBJECT",
        "input A { a: Float = -0.0e+10 b: Int = -0 c: Int = 1e1 }",
        "type A,, {,a:,Int,}",
        "\ufefftype A \ufeff{ a: Int }",
        "# \u00e9 \u4e2d \"\"\" {\ntype A",
        "\"\u00e9 \\u00e9\" type A",
        "{ a }",
        "query { a } mutation M { b } subscription { c }",
        "query Q($a: [Int!]! = [1] @d, $b: X) @e { f: a(b: $b) { ...G ... { c } ... on D @f { e } } }",
        "fragment on_ on on { on }",
      })
  void isAccepted(String text) {
    assertEquals("", found(text));
  }

  @Test
  void emptyTextIsLeftToTheReader() {
    assertEquals("", found(" ,\n# nothing"));
    assertEquals(true, SdlParser.parse(new SourceFile("a", " ,\n# nothing")).isEmpty());
    assertEquals(false, SdlParser.parse(new SourceFile("a", "{ a }")).isEmpty());
  }

  @Test
  void nestingIsLimited() {
    String deep = "[".repeat(201);
    assertEquals("NestingTooDeep 1:213+1", found("type A { a: " + deep + "}").split(";")[0]);
  }

  @Test
  void errorsAreLimited() {
    String[] found = found("%\n".repeat(100)).split("; ");
    assertEquals(100, found.length);
    found = found("%\n".repeat(500)).split("; ");
    assertEquals(101, found.length);
    assertEquals("SyntaxErrorLimit 101:1+0", found[100]);
  }

  @Test
  void linesEndThreeWays() {
    assertEquals("InvalidCharacter 4:3+1", found("type A {\r\n a: Int\r  b: Int\n  % }"));
  }

  private static String found(String text) {
    return SdlParser.parse(new SourceFile("test.graphql", text)).diagnostics().stream()
        .map(SyntaxRulesTest::place)
        .collect(Collectors.joining("; "));
  }

  private static String place(Diagnostic error) {
    return error.rule()
        + " "
        + List.of(error.location().line(), error.location().column()).stream()
            .map(String::valueOf)
            .collect(Collectors.joining(":"))
        + "+"
        + error.location().length();
  }
}
