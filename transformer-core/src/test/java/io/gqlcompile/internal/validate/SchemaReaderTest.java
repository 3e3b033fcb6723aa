package io.gqlcompile.internal.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.internal.parse.SyntaxRules;
import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.EnumDef;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.InputDef;
import io.gqlcompile.model.InterfaceDef;
import io.gqlcompile.model.ObjectDef;
import io.gqlcompile.model.RootTypes;
import io.gqlcompile.model.SchemaModel;
import io.gqlcompile.model.UnionDef;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** What the schema holds that comes of the sources. */
class SchemaReaderTest {
  @Test
  void typesKeepTheirOrderOverAllFiles() {
    SchemaModel schema = schema("type B { a: A }", "# nothing", "enum A { X } scalar C");
    assertEquals(List.of("B", "A", "C"), List.copyOf(schema.typeNames()));
  }

  @Test
  void definitionsAreNoPartOfTheSchema() {
    ReadSchema read = TestDefinitions.read("type A @model");
    assertEquals(List.of("A"), List.copyOf(read.schema().orElseThrow().typeNames()));
    assertTrue(read.directives().containsKey("model"));
    assertTrue(read.directives().containsKey("aws_iam"));
  }

  @Test
  void nothingAtAllIsAnError() {
    for (String text : List.of("", " , \n", "# comment")) {
      ReadSchema read = TestDefinitions.read(text, text);
      assertEquals(1, read.diagnostics().size());
      assertEquals(SyntaxRules.EMPTY_SCHEMA, read.diagnostics().get(0).rule());
    }
    assertEquals(
        SyntaxRules.EMPTY_SCHEMA,
        SchemaReader.read(List.of(), TestDefinitions.ALL).diagnostics().get(0).rule());
  }

  @Test
  void rootsComeFromTheSchemaBlock() {
    assertEquals(RootTypes.DEFAULT, schema("type Query").roots());
    assertEquals(
        new RootTypes("Q", "Mutation", "S"),
        schema("type Q type S schema { query: Q subscription: S }").roots());
    assertEquals(RootTypes.DEFAULT, schema("type M extend schema { mutation: M }").roots());
  }

  @Test
  void globalAuthIsKeptApart() {
    ReadSchema read =
        TestDefinitions.read("input AMPLIFY { rule: R = {allow: public} } input R { allow: Int }");
    assertEquals(List.of("R"), List.copyOf(read.schema().orElseThrow().typeNames()));
    InputDef holder = (InputDef) read.globalAuth().orElseThrow();
    assertTrue(holder.field("rule").orElseThrow().defaultValue().isPresent());
    assertFalse(TestDefinitions.read("input Amplify { a: Int }").globalAuth().isPresent());
  }

  @Test
  void objectExtensionsAddInterfacesFieldsAndNewDirectives() {
    SchemaModel schema =
        schema(
            "extend type A implements J { b: Int }",
            "type A implements I @aws_iam { a: Int } interface I interface J",
            "extend type A @aws_iam @aws_api_key { c: Int }");
    ObjectDef a = schema.object("A").orElseThrow();
    assertEquals(List.of("a", "b", "c"), a.fields().stream().map(FieldDef::name).toList());
    assertEquals(List.of("I", "J"), a.interfaces().stream().map(i -> i.name()).toList());
    assertEquals(
        List.of("aws_iam", "aws_api_key"),
        a.directives().stream().map(DirectiveUse::name).toList());
    assertEquals("schema1.graphql", a.location().file().name());
    assertEquals("schema2.graphql", a.field("c").orElseThrow().location().file().name());
  }

  @Test
  void otherExtensionsAddMembersWithoutTransformerDirectives() {
    SchemaModel schema =
        schema(
            """
            interface I @all { a: Int @default }
            extend interface I @all { b: Int @default @aws_iam }
            input N { a: Int } extend input N { b: Int @all @deprecated }
            enum E { A } extend enum E @deprecated { B }
            union U = X extend union U = Y type X type Y
            scalar S extend scalar S @all
            """);
    InterfaceDef i = (InterfaceDef) schema.type("I").orElseThrow();
    assertEquals(1, i.directives().size());
    assertTrue(i.field("a").orElseThrow().hasDirective("default"));
    assertEquals(
        List.of("aws_iam"),
        i.field("b").orElseThrow().directives().stream().map(DirectiveUse::name).toList());
    InputDef n = schema.input("N").orElseThrow();
    assertFalse(n.field("b").orElseThrow().hasDirective("all"));
    assertTrue(n.field("b").orElseThrow().hasDirective("deprecated"));
    EnumDef e = schema.enumType("E").orElseThrow();
    assertTrue(e.hasValue("B") && e.hasDirective("deprecated"));
    assertEquals(2, ((UnionDef) schema.type("U").orElseThrow()).members().size());
    assertFalse(schema.type("S").orElseThrow().hasDirective("all"));
  }

  @Test
  void thousandsOfExtensionsAndMistakesTakeLittleTime() {
    StringBuilder text = new StringBuilder("type Query { a: Int }\n");
    for (int i = 0; i < 5_000; i++) {
      text.append("extend type Query { f").append(i).append(": Missing").append(i).append(" }\n");
    }
    ReadSchema read =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(5), () -> TestDefinitions.read(text.toString()));
    assertEquals(5_000, read.diagnostics().size());
  }

  private static SchemaModel schema(String... texts) {
    ReadSchema read = TestDefinitions.read(texts);
    return read.schema().orElseThrow(() -> new AssertionError(read.diagnostics()));
  }
}
