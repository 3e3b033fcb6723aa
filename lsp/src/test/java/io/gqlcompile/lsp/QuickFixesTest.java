package io.gqlcompile.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quick fix makes its finding vanish. */
@Timeout(90)
final class QuickFixesTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UnknownDirective | type A @modle { id: ID! }",
        "UnknownType | type A { b: Strin }",
        "UnknownArgument | type A @model { id: ID! @primaryKey(sortKeyField: [\"b\"]) b: Int! }",
        "KeyFieldUnknown | type A @model { id: ID! @primaryKey(sortKeyFields: [\"nam\"]) name: Int!"
            + " }",
        "PrimaryKeyNullable | type A @model { key: ID @primaryKey }",
        "AuthReadPartOnField | type A @model @auth(rules: [{allow: public}])"
            + " { id: ID! b: Int @auth(rules: [{allow: public, operations: [get]}]) }",
        "KeyOutsideModel | type A { id: ID! @primaryKey }",
        "KeyOutsideModel | type A implements I { id: ID! @primaryKey } interface I { id: ID! }",
        "RelationTargetNotModel | type A @model { id: ID! b: B @hasOne } type B { c: Int }",
        "RelationIndexUnknown | type A @model { id: ID! b: [B] @hasMany(indexName: \"byA\","
            + " fields: [\"id\"]) } type B @model { c: Int aId: ID! }",
        "RelationIndexUnknown | type A @model { id: ID! b: [B] @hasMany(indexName: \"byA\","
            + " fields: [\"id\"]) } type B @model { c: Int }",
        "AuthModelClosed | type A @model { id: ID! }",
        "MapsToOutsideModel | type A @mapsTo(name: \"B\") { id: ID! }",
        "DefaultEnumValue | type A @model { s: S @default(value: \"OPNE\") } enum S { OPEN SENT }",
        "SearchOutsideModel | type A @searchable { id: ID! }",
        "AuthPublicWrites | type A @model @auth(rules: [{allow: public}]) { id: ID! }",
        "AuthPublicWrites | type A @model @auth(rules: [{allow: public,"
            + " operations: [create, read]}]) { id: ID! }",
        "DefaultOutsideModel | type A { s: String @default(value: \"x\") }",
        "ValidateOutsideModel | type A { s: Int @validate(type: gt, value: \"1\") }",
        "ValidateOnList | type A @model { s: [Int] @validate(type: gt, value: \"1\") }"
      })
  void theFindingVanishes(String rule, String schema) throws Exception {
    Files.writeString(folder.resolve("gql-compile.yaml"), "additional: [AWS_IAM]\n");
    try (Editor editor = Editor.open(folder)) {
      String uri = editor.open(folder.resolve("schema.graphql"), schema + "\n");
      Diagnostic finding = first(editor, uri, rule);
      List<CodeAction> fixes = editor.fixes(uri, finding);
      assertFalse(fixes.isEmpty(), () -> "no fix for " + finding);
      editor.apply(fixes.get(fixes.size() - 1).getEdit());
      editor.await(uri, found -> !Editor.rules(found).contains(rule));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "'', 'additional: [AMAZON_COGNITO_USER_POOLS]\n'",
    "'additional: [AWS_IAM]\n', 'additional: [AWS_IAM, AMAZON_COGNITO_USER_POOLS]\n'",
    "'out: x', 'out: x\nadditional: [AMAZON_COGNITO_USER_POOLS]\n'",
    "'additional:\n  - AWS_IAM\n', 'additional:\n  - AMAZON_COGNITO_USER_POOLS\n  - AWS_IAM\n'"
  })
  void aMissingModeIsAddedToTheSettings(String before, String after) throws Exception {
    try (Editor editor = Editor.open(folder)) {
      String settings = editor.open(folder.resolve("gql-compile.yaml"), before);
      String uri =
          editor.open(
              folder.resolve("schema.graphql"),
              "type A @model @auth(rules: [{allow: owner}]) { id: ID! }\n");
      Diagnostic finding = first(editor, uri, "AuthModeMissing");
      editor.apply(editor.fixes(uri, finding).get(0).getEdit());
      assertEquals(after, editor.text(settings));
      editor.await(uri, found -> !Editor.rules(found).contains("AuthModeMissing"));
    }
  }

  @Test
  void aModelRenamedByHandIsOfferedItsTable() throws Exception {
    Files.writeString(folder.resolve("gql-compile.yaml"), "");
    Path stacks = Files.createDirectories(folder.resolve("build/stacks"));
    String table = "{\"Type\": \"AWS::DynamoDB::Table\"}";
    Files.writeString(stacks.resolve("Order.json"), table);
    Files.writeString(stacks.resolve("Shelf.json"), table);
    Files.writeString(stacks.resolve("Search.json"), "{}");
    try (Editor editor = Editor.open(folder)) {
      String schema = "type Purchase @model { id: ID! }\ntype Shelf @model { id: ID! }\n";
      String uri = editor.open(folder.resolve("schema.graphql"), schema);
      Position on = editor.at(uri, "type |Purchase");
      List<CodeAction> actions = editor.actions(uri, new Range(on, on), List.of());
      assertEquals(
          List.of("Keep the table of Order"), actions.stream().map(a -> a.getTitle()).toList());
      editor.apply(actions.get(0).getEdit());
      assertEquals(
          schema.replace("Purchase @model", "Purchase @model @mapsTo(name: \"Order\")"),
          editor.text(uri));
      Position shelf = editor.at(uri, "type |Shelf");
      assertEquals(List.of(), editor.actions(uri, new Range(shelf, shelf), List.of()));
    }
  }

  @Test
  void aFindingThatAsksForADecisionHasNone() throws Exception {
    try (Editor editor = Editor.open(folder)) {
      String uri =
          editor.open(folder.resolve("schema.graphql"), "type A { a: Int }\ntype A { b: Int }\n");
      Diagnostic finding = editor.await(uri, found -> !found.isEmpty()).get(0);
      assertEquals(List.of(), editor.fixes(uri, finding));
    }
  }

  private static Diagnostic first(Editor editor, String uri, String rule) throws Exception {
    return editor.await(uri, found -> Editor.rules(found).contains(rule)).stream()
        .filter(found -> found.getCode().getLeft().equals(rule))
        .findFirst()
        .orElseThrow();
  }
}
