package io.gqlcompile.internal.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.diagnostic.Diagnostic;
import io.gqlcompile.diagnostic.Severity;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which schema breaks which rule, and where: rule coordinate line:column+length, all findings. */
class SchemaRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "schema { query: Q } type Q schema { query: Q } ~ DuplicateSchema  1:28+6",
        "schema { query: Q query: Q } type Q ~ DuplicateOperationType  1:19+5",
        "schema { query: Q } extend schema { query: Q } type Q ~ DuplicateOperationType  1:37+5",
        "type A enum A type A ~ DuplicateType A 1:13+1; DuplicateType A 1:20+1",
        "scalar String scalar String ~ DuplicateType String 1:22+6",
        "input AMPLIFY { a: Int } type AMPLIFY ~ DuplicateType AMPLIFY 1:31+7",
        "scalar AWSDate ~ ReservedTypeName AWSDate 1:8+7",
        "type QueryNames ~ ReservedTypeName QueryNames 1:6+10",
        "type A { a: Int a: ID } ~ DuplicateField A.a 1:17+1",
        "interface A { a: Int a: ID } ~ DuplicateField A.a 1:22+1",
        "input A { a: Int a: ID } ~ DuplicateField A.a 1:18+1",
        "type A extend type A { a: Int a: ID } ~ DuplicateField A.a 1:31+1",
        "enum A { B B } ~ DuplicateEnumValue A.B 1:12+1",
        "directive @a on ENUM directive @a on ENUM ~ DuplicateDirectiveDefinition @a 1:33+1",
        "directive @model on ENUM ~ ReservedDirectiveName @model 1:12+5",
        "directive @deprecated on ENUM ~ ReservedDirectiveName @deprecated 1:12+10",
        "type A { a: [Foo!] } ~ UnknownType A.a 1:14+3",
        "type A { a(b: Foo): Int } ~ UnknownType A.a(b:) 1:15+3",
        "input A { a: Foo } ~ UnknownType A.a 1:14+3",
        "union A = Foo ~ UnknownType A 1:11+3",
        "type A implements Foo ~ UnknownType A 1:19+3",
        "schema { mutation: Foo } ~ UnknownType  1:20+3",
        "extend schema { mutation: Foo } ~ UnknownType  1:27+3",
        "directive @a(b: Foo) on ENUM ~ UnknownType @a(b:) 1:17+3",
        "type A extend type A { a: Foo } ~ UnknownType A.a 1:27+3",
        "type A @foo ~ UnknownDirective A 1:8+4",
        "type A { a(b: Int @foo): Int } ~ UnknownDirective A.a(b:) 1:19+4",
        "enum A { B @foo } ~ UnknownDirective A.B 1:12+4",
        "schema @foo { query: Query } ~ UnknownDirective  1:8+4",
        "scalar A @specifiedBy(url: \"x\") ~ UnknownDirective A 1:10+12",
        "directive @foo on OBJECT type A @foo ~ DirectiveNotImplemented A 1:33+4",
        "directive @foo(a: Int @bar) on OBJECT ~ UnknownDirective @foo(a:) 1:23+4",
        "type A @key @versioned ~ LegacyDirective A 1:8+4; LegacyDirective A 1:13+10",
        "type A { a: Int @connection(name: \"x\") } ~ LegacyDirective A.a 1:17+11",
        "type A { a: Int @model } ~ DirectiveMisplaced A.a 1:17+6",
        "type A @deprecated ~ DirectiveMisplaced A 1:8+11",
        "type A { a(b: Int @deprecated): Int } ~ DirectiveMisplaced A.a(b:) 1:19+11",
        "enum A { B @aws_iam } ~ DirectiveMisplaced A.B 1:12+8",
        "interface A @aws_iam ~ DirectiveMisplaced A 1:13+8",
        "schema @aws_iam { query: Query } ~ DirectiveMisplaced  1:8+8",
        "type A { a: Int @skip(if: true) } ~ DirectiveMisplaced A.a 1:17+5",
        "type A extend type A @default ~ DirectiveMisplaced A 1:22+8",
        "type A @model @model ~ DirectiveRepeated A 1:15+6",
        "type A @aws_iam @model @aws_iam ~ DirectiveRepeated A 1:24+8",
        "type A extend type A @model ~ DirectiveOnExtension A 1:22+6",
        "type A extend type A { a: Int @default } ~ DirectiveOnExtendedField A.a 1:31+8",
        "interface A extend interface A { a: Int @default } ~ DirectiveIgnored A.a 1:41+8",
        "interface A extend interface A @all ~ DirectiveIgnored A 1:32+4",
        "union A extend union A @all ~ DirectiveIgnored A 1:24+4",
        "scalar A extend scalar A @all ~ DirectiveIgnored A 1:26+4",
        "enum A extend enum A { B @all } ~ DirectiveIgnored A.B 1:26+4",
        "input A extend input A { b: Int @all } ~ DirectiveIgnored A.b 1:33+4",
        "type A @model(query: {}) ~ UnknownArgument A 1:15+5",
        "type A @all(int: 1, int: 2) ~ DuplicateArgument A 1:21+3",
        "type A { a: Int @function } ~ MissingArgument A.a 1:17+9",
        "type A @auth ~ MissingArgument A 1:8+5",
        "type A @all(int: 1.5) ~ WrongValue A 1:18+3",
        "type A @all(int: 2147483648) ~ WrongValue A 1:18+10",
        "type A @all(int: \"1\") ~ WrongValue A 1:18+3",
        "type A @all(int: [1]) ~ WrongValue A 1:18+3",
        "type A @all(float: \"1\") ~ WrongValue A 1:20+3",
        "type A @all(string: 1) ~ WrongValue A 1:21+1",
        "type A @all(string: a) ~ WrongValue A 1:21+1",
        "type A @all(bool: \"true\") ~ WrongValue A 1:19+6",
        "type A @all(id: 1.5) ~ WrongValue A 1:17+3",
        "type A @all(must: null) ~ WrongValue A 1:19+4",
        "type A @model(queries: 1) ~ WrongValue A 1:24+1",
        "type A @model(queries: {get: [\"a\"]}) ~ WrongValue A 1:30+5",
        "type A @model(queries: [{}]) ~ WrongValue A 1:24+4",
        "type A @auth(rules: null) ~ WrongValue A 1:21+4",
        "type A @auth(rules: [null]) ~ WrongValue A 1:22+4",
        "type A @auth(rules: [{allow: \"owner\"}]) ~ WrongValue A 1:30+7",
        "type A @auth(rules: {allow: true}) ~ WrongValue A 1:29+4",
        "type A @auth(rules: {allow: private, inner: {allow: 1}}) ~ WrongValue A 1:53+1",
        "type A { a: Int @index(weights: [[1, null]]) } ~ WrongValue A.a 1:38+4",
        "type A @auth(rules: {allow: ownr}) ~ UnknownEnumValue A 1:29+4",
        "type A @model(queries: {lst: \"a\"}) ~ UnknownInputField A 1:25+3",
        "type A @model(queries: {get: \"a\", get: \"b\"}) ~ DuplicateInputField A 1:35+3",
        "input A { a: A = {b: 1, b: 1} b: Int } ~ DuplicateInputField A.a 1:25+1",
        "type A @all(json: [{a: {b: 1, b: 2}}]) ~ DuplicateInputField A 1:31+1",
        "type A @auth(rules: [{provider: iam}]) ~ MissingInputField A 1:22+15",
        "extend type Query { a: Int } ~ ExtendedTypeMissing Query 1:13+5",
        "input AMPLIFY { a: Int } extend input AMPLIFY { b: Int } ~ ExtendedTypeMissing AMPLIFY"
            + " 1:39+7",
        "extend input QueryNames { a: Int } ~ ExtendedTypeMissing QueryNames 1:14+10",
        "extend scalar Int @all ~ ExtendedTypeMissing Int 1:15+3; DirectiveIgnored Int 1:19+4",
        "scalar A extend type A { a: Int } ~ ExtendedKindDiffers A 1:22+1",
        "type A { a: Int } extend type A { a: Int } ~ ExtensionRedeclares A.a 1:35+1",
        "interface A { a: Int } extend interface A { a: Int } ~ ExtensionRedeclares A.a 1:45+1",
        "input A { a: Int } extend input A { a: Int } ~ ExtensionRedeclares A.a 1:37+1",
        "enum A { B } extend enum A { B } ~ ExtensionRedeclares A.B 1:30+1",
        "union A = B extend union A = B type B ~ ExtensionRedeclares A.B 1:30+1",
        "type A implements B interface B extend type A implements B ~ ExtensionRedeclares A.B"
            + " 1:58+1",
        "type A extend type A { a: Int } extend type A { a: Int } ~ ExtensionRedeclares A.a"
            + " 1:49+1",
        "type A @model scalar Mutation ~ RootTypeNotObject Mutation 1:22+8",
        "type A query { a } ~ OperationIgnored  1:8+5",
      })
  void isNoticed(String text, String expected) {
    assertEquals(expected, found(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type A",
        "type Mutation { a: Int }",
        "type A @model",
        "type Query",
        "interface Query",
        "input Query",
        "schema { mutation: Mutation } type Mutation",
        "schema { query: Query }",
        "type A { a: Query }",
        "scalar String type A { a: String }",
        "scalar Foo type A { a: Foo b: AWSDate c: BigInt d: Double e: AWSJSON }",
        "type A { a: __Type __b: Int } type __A",
        "enum A { true }",
        "type A { a(b: Int, b: Int): Int }",
        "type A implements B & B interface B",
        "union U = A | A type A",
        "type A { a: I } input I { b: A }",
        "union U = Int",
        "type A implements B type B",
        "type A implements B interface B { a: Int }",
        "input A { a: A! b: Int = \"x\" }",
        "type A { a(b: Int = \"x\"): Int }",
        "type A { a: Int @index @index }",
        "type A { a: Int @aws_subscribe(mutations: \"b\") @deprecated @deprecated_ }"
            + " directive @deprecated_ on ENUM",
        "directive @foo on OBJECT type A",
        "directive @include on OBJECT directive @skip on OBJECT",
        "directive @foo on SCHEMA schema @foo { query: Query }",
        "directive @foo on INTERFACE interface A extend interface A @foo",
        "type A { a: Int @deprecated(reason: \"\"\"x\"\"\") } enum B @deprecated { C }",
        "input A { a: Int @deprecated }",
        "type A @all(int: -2147483648, float: 1, id: 1, string: null, json: {a: [x]}, date: 1)",
        "type A @all(float: 1e3, id: \"x\", bool: false)",
        "type A @auth(rules: {allow: owner}) @model(queries: {get: null})",
        "type A @auth(rules: [])",
        "type A { a: Int @index(weights: 1) b: Int @index(weights: [1, null, [2]]) }",
        "type A { a: Int @hasMany(fields: \"x\") }",
        "input A { a: Int } extend input A { b: Int }",
        "type Query extend type Query { a: Int @function(name: \"x\") }",
        "type A extend type A @aws_iam { a: Int @aws_iam }",
        "type A @aws_iam extend type A @aws_iam",
        "interface A extend interface A @deprecated_ directive @deprecated_ on INTERFACE",
        "extend schema { mutation: M } type M",
        "scalar Query",
        "input AMPLIFY { globalAuthRule: R = {allow: public} } input R { allow: S } enum S { public }",
        "type A { a: AMPLIFY } type AMPLIFY",
        "type A { a: QueryNames }",
      })
  void isFine(String text) {
    String found = found(text);
    if (text.contains("@deprecated_ }")) {
      assertEquals("DirectiveNotImplemented A.a 1:60+12", found);
      return;
    }
    assertEquals("", found);
  }

  @Test
  void everythingIsReportedAtOnce() {
    ReadSchema read =
        TestDefinitions.read(
            "type A @mode { a: Foo }",
            "type B {\n  a Int\n}\n",
            "enum C { D D } extend enum C { D }");
    assertEquals(
        List.of("UnknownDirective", "SyntaxError", "DuplicateEnumValue", "ExtensionRedeclares"),
        read.diagnostics().stream().map(d -> d.rule().id()).toList());
    assertTrue(read.schema().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "type A @mode ~ Did you mean `@model`?",
        "type Post { a: [Pots] } ~ Did you mean `Post`?",
        "type A { a: DateTime } ~ Did you mean `AWSDateTime`?",
        "type A @model(querie: {}) ~ Did you mean `queries`?",
        "type A @model(queries: {lst: \"a\"}) ~ Did you mean `list`?",
        "type A @auth(rules: {allow: ownr}) ~ Did you mean `owner`?",
        "type A @auth(rules: {allow: \"owner\"}) ~ Write `owner`, without quotes",
        "type A { a: Int @default(value: 1) } ~ Write `\"1\"`",
        "type Query extend type Qery { a: Int } ~ Did you mean `Query`?",
        "extend type Query { a: Int } ~ Write `type Query` without `extend` to define it",
      })
  void hintsSayWhatWasProbablyMeant(String text, String hint) {
    assertEquals(hint, TestDefinitions.read(text).diagnostics().get(0).hint().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "type A type A",
        "type A { a: Int a: Int }",
        "enum A { B B }",
        "type A @model @model",
        "type A @all(id: 1, id: 1)",
        "type A @all(json: {id: 1, id: 1})",
        "schema { query: A query: A } type A",
        "type A { a: Int } extend type A { a: Int }",
      })
  void duplicatesShowTheFirst(String text) {
    Diagnostic error = TestDefinitions.read(text).diagnostics().get(0);
    assertEquals(1, error.related().size());
    assertTrue(error.related().get(0).location().offset() < error.location().offset());
  }

  @Test
  void transformersCanRefuseFieldsOfExtensions() {
    String text = "type Query extend type Query { a: Int @function(name: \"x\") }";
    List<io.gqlcompile.source.SourceFile> sources =
        List.of(new io.gqlcompile.source.SourceFile("a.graphql", text));
    ReadSchema refused = SchemaReader.read(sources, TestDefinitions.ALL, Set.of("auth"));
    assertEquals(SchemaRules.DIRECTIVE_ON_EXTENDED_FIELD, refused.diagnostics().get(0).rule());
    ReadSchema allowed = SchemaReader.read(sources, TestDefinitions.ALL, Set.of("function"));
    assertEquals(List.of(), allowed.diagnostics());
  }

  @Test
  void whatHasNoEffectIsAWarning() {
    ReadSchema read =
        TestDefinitions.read("interface A extend interface A { a: Int @default } query { a }");
    assertTrue(read.schema().isPresent());
    for (Diagnostic diagnostic : read.diagnostics()) {
      assertEquals(Severity.WARNING, diagnostic.severity());
    }
    assertEquals(2, read.diagnostics().size());
  }

  private static String found(String text) {
    return TestDefinitions.read(text).diagnostics().stream()
        .map(SchemaRulesTest::place)
        .collect(Collectors.joining("; "));
  }

  private static String place(Diagnostic d) {
    String place = d.location().line() + ":" + d.location().column() + "+" + d.location().length();
    return d.rule() + " " + d.coordinate() + " " + place;
  }
}
