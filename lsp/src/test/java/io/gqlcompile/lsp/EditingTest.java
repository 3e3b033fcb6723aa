package io.gqlcompile.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What an editor shows while a schema is written. */
@Timeout(90)
final class EditingTest {
  private static final String SHOP =
      """
      "Somebody who buys."
      type Customer @model @auth(rules: [{allow: public}]) {
        id: ID!
        name: String!
        orders: [Order] @hasMany(indexName: "byCustomer", fields: ["id"])
      }

      type Order @model @auth(rules: [{allow: public}]) {
        id: ID! @primaryKey(sortKeyFields: ["day"])
        day: AWSDate!
        customerId: ID! @index(name: "byCustomer", sortKeyFields: ["day"], queryField: "ordersOf")
        state: State @default(value: "OPEN")
      }

      enum State {
        OPEN
        "On its way."
        SENT
      }
      """;

  @TempDir Path folder;

  @Test
  void findingsFollowTheTyping() throws Exception {
    try (Editor editor = Editor.open(folder)) {
      String uri = editor.open(folder.resolve("schema.graphql"), SHOP);
      editor.awaitRules(uri, "AuthPublicWrites", "AuthPublicWrites");
      editor.type(uri, "@primaryKey", "@primryKey");
      List<Diagnostic> found =
          editor.await(uri, all -> Editor.rules(all).contains("UnknownDirective"));
      Diagnostic unknown =
          found.stream()
              .filter(d -> d.getCode().getLeft().equals("UnknownDirective"))
              .findFirst()
              .orElseThrow();
      assertEquals(DiagnosticSeverity.Error, unknown.getSeverity());
      assertEquals("gql-compile", unknown.getSource());
      assertEquals(
          "https://gql-compile.dev/rules/UnknownDirective", unknown.getCodeDescription().getHref());
      assertEquals(
          new Range(editor.at(uri, "@primryKey"), editor.at(uri, "@primryKey|")),
          unknown.getRange());
      assertTrue(unknown.getMessage().endsWith("hint: Did you mean `@primaryKey`?"));
      editor.type(uri, "@primryKey", "@primaryKey");
      editor.awaitRules(uri, "AuthPublicWrites", "AuthPublicWrites");
    }
  }

  @Test
  void relatedPlacesAreTold() throws Exception {
    try (Editor editor = Editor.open(folder)) {
      String uri =
          editor.open(folder.resolve("schema.graphql"), "type A { a: Int }\ntype A { b: Int }\n");
      Diagnostic found = editor.await(uri, all -> !all.isEmpty()).get(0);
      assertEquals(1, found.getRelatedInformation().size());
      assertEquals(
          editor.at(uri, "|A { a"),
          found.getRelatedInformation().get(0).getLocation().getRange().getStart());
    }
  }

  @Test
  void directivesArgumentsAndValuesAreProposed() throws Exception {
    try (Editor editor = Editor.open(folder)) {
      String uri = editor.open(folder.resolve("schema.graphql"), SHOP);
      editor.type(uri, "name: String!", "name: String! @\n  more: St");
      List<String> onField = editor.complete(uri, "String! @|");
      assertTrue(onField.containsAll(List.of("@index", "@primaryKey", "@hasOne", "@default")));
      assertFalse(onField.contains("@model"), onField::toString);
      assertEquals(List.of("String", "State"), editor.complete(uri, "more: St|").subList(0, 2));
      editor.type(uri, "@\n  more: St", "@index(");
      assertEquals(
          List.of("name", "sortKeyFields", "queryField", "projection"),
          editor.complete(uri, "String! @index(|"));
      editor.type(uri, "@index(\n", "@hasMany(indexName: \"\", fields: [\"\"])\n");
      assertEquals(List.of("id", "name"), editor.complete(uri, "indexName: \"\", fields: [\"|"));
      editor.type(uri, "name: String! @hasMany(", "others: [Order] @hasMany(");
      assertEquals(List.of("byCustomer"), editor.complete(uri, "indexName: \"|\""));
      editor.type(
          uri, "{allow: public}]) {\n  id: ID!\n  others", "{allow: }]) {\n  id: ID!\n  others");
      assertEquals(
          List.of("owner", "groups", "private", "public", "custom"),
          editor.complete(uri, "{allow: |"));
      editor.type(uri, "{allow: }", "{allow: owner, operations: [cr");
      assertEquals(List.of("create"), editor.complete(uri, "operations: [cr|"));
      editor.type(uri, "operations: [cr", "operations: [create], provider: ");
      assertTrue(editor.complete(uri, "provider: |").contains("userPools"));
    }
  }

  @Test
  void snippetsHaveGapsForWhatMustBeGiven() throws Exception {
    try (Editor editor = Editor.open(folder)) {
      String uri = editor.open(folder.resolve("schema.graphql"), "type A @ {\n  id: ID! @va\n}\n");
      CompletionItem auth =
          editor.items(uri, "type A @|").stream()
              .filter(item -> item.getLabel().equals("@auth"))
              .findFirst()
              .orElseThrow();
      assertEquals("auth(rules: [{allow: ${1}}])", auth.getTextEdit().getLeft().getNewText());
      CompletionItem validate = editor.items(uri, "@va|").get(0);
      assertEquals(
          "validate(type: ${1}, value: \"${2}\")", validate.getTextEdit().getLeft().getNewText());
      assertEquals(editor.at(uri, "@|va"), validate.getTextEdit().getLeft().getRange().getStart());
    }
  }

  @Test
  void hoverTellsOfTablesKeysAndDirectives() throws Exception {
    try (Editor editor = Editor.open(folder)) {
      String uri = editor.open(folder.resolve("schema.graphql"), SHOP);
      editor.await(uri, found -> true);
      String order = editor.hover(uri, "type |Order");
      assertTrue(order.contains("Table `OrderTable`, key `id`, sorted by `day`"), order);
      assertTrue(order.contains("index `byCustomer` `customerId`, sorted by `day`"), order);
      assertTrue(order.contains("read by `ordersOf`"), order);
      assertTrue(order.contains("`createOrder`"), order);
      assertTrue(editor.hover(uri, "type |Customer").contains("Somebody who buys."));
      assertTrue(editor.hover(uri, "@primary|Key").contains("directive @primaryKey("));
      assertTrue(editor.hover(uri, "sort|KeyFields").contains("sortKeyFields: [String]"));
      assertTrue(editor.hover(uri, "day|: AWSDate").contains("Part of the primary key"));
      assertTrue(editor.hover(uri, "AWS|Date").contains("scalar AWSDate"));
      assertTrue(editor.hover(uri, "SE|NT").contains("On its way."));
      assertEquals("", editor.hover(uri, "{|\n  id"));
    }
  }

  @Test
  void definitionsAndReferencesAreFound() throws Exception {
    try (Editor editor = Editor.open(folder)) {
      String uri = editor.open(folder.resolve("schema.graphql"), SHOP);
      assertEquals(
          List.of("Order @model @auth(rules: [{allow: public}]) {"),
          editor.definition(uri, "[Or|der]"));
      assertEquals(List.of("day: AWSDate!"), editor.definition(uri, "[\"d|ay\"]"));
      assertEquals(
          List.of("byCustomer\", sortKeyFields: [\"day\"], queryField: \"ordersOf\")"),
          editor.definition(uri, "indexName: \"by|Customer"));
      assertEquals(List.of("id: ID!"), editor.definition(uri, "fields: [\"i|d\"]"));
      assertEquals(List.of("State {"), editor.definition(uri, "state: |State"));
      assertEquals(List.of("OPEN"), editor.definition(uri, "\"OP|EN\""));
      assertEquals(3, editor.references(uri, "|day: AWSDate"));
      assertEquals(2, editor.references(uri, "type |Order"));
    }
  }

  @Test
  void theOutlineNamesTypesAndFields() throws Exception {
    try (Editor editor = Editor.open(folder)) {
      String uri = editor.open(folder.resolve("schema.graphql"), SHOP);
      var symbols =
          Editor.get(
              editor
                  .server
                  .getTextDocumentService()
                  .documentSymbol(new DocumentSymbolParams(new TextDocumentIdentifier(uri))));
      assertEquals(
          List.of("Customer", "Order", "State"),
          symbols.stream().map(symbol -> symbol.getRight().getName()).toList());
      assertEquals(4, symbols.get(1).getRight().getChildren().size());
    }
  }

  @Test
  void otherFilesAndUnsavedSettingsCount() throws Exception {
    Files.writeString(folder.resolve("gql-compile.yaml"), "schema: schema\n");
    Files.createDirectory(folder.resolve("schema"));
    Path other = folder.resolve("schema/other.graphql");
    Files.writeString(other, "type Shelf @model @auth(rules: [{allow: private}]) { id: ID! }\n");
    try (Editor editor = Editor.open(folder)) {
      String uri =
          editor.open(
              folder.resolve("schema/book.graphql"), "type Book { shelf: Shelf, other: Shelv }\n");
      String otherUri = other.toRealPath().toUri().toString();
      editor.awaitRules(uri, "UnknownType");
      editor.awaitRules(otherUri, "AuthModeMissing");
      String settings = folder.resolve("gql-compile.yaml").toRealPath().toUri().toString();
      editor.show(settings, "schema: schema\nadditional: [AMAZON_COGNITO_USER_POOLS]\n");
      editor.awaitRules(otherUri);
      editor.type(uri, "Shelv", "Shelf");
      editor.awaitRules(uri);
      editor.retype(settings, "schema: schema\nadditionl: []\n");
      editor.await(settings, found -> !found.isEmpty());
      editor.close(settings);
      editor.awaitRules(otherUri, "AuthModeMissing");
      assertEquals("Shelf", editor.complete(uri, "shelf: Sh|").get(0));
    }
  }

  @Test
  void foldersDoNotDisturbEachOther() throws Exception {
    Path a = Files.createDirectory(folder.resolve("a"));
    Path b = Files.createDirectory(folder.resolve("b"));
    Files.writeString(a.resolve("gql-compile.yaml"), "");
    Files.writeString(b.resolve("gql-compile.yaml"), "");
    try (Editor editor = Editor.open(a, b)) {
      String first = editor.open(a.resolve("schema.graphql"), "type T { a: Wrong }\n");
      String second = editor.open(b.resolve("schema.graphql"), "type T { b: Int }\n");
      editor.awaitRules(first, "UnknownType");
      editor.awaitRules(second);
      assertEquals(1, editor.references(first, "type |T"));
    }
  }

  @Test
  void aProjectAboveTheEditorsFolderCounts() throws Exception {
    Path project = Files.createDirectory(folder.resolve("mein Projekt \u00e4"));
    Files.writeString(project.resolve("gql-compile.yaml"), "schema: schema\n");
    Path inner = Files.createDirectory(project.resolve("schema"));
    Path other = inner.resolve("other.graphql");
    Files.writeString(other, "type Shelf { id: ID! }\n");
    try (Editor editor = Editor.open(inner)) {
      String uri = editor.open(inner.resolve("book.graphql"), "type Book { shelf: Shelf }\n");
      editor.awaitRules(uri);
      Files.delete(other);
      editor.type(uri, "Book {", "Book { more: Int");
      editor.awaitRules(uri, "UnknownType");
    }
  }

  @Test
  void columnsCountUtf16AndLinesEndAsTheyWill() throws Exception {
    try (Editor editor = Editor.open(folder)) {
      String text = "\"\uD83D\uDE00\" type A @mod { x: Int }\r\ntype B { c: Wrong }\r\n";
      String uri = editor.open(folder.resolve("schema.graphql"), text);
      Diagnostic wrong = editor.await(uri, found -> found.size() == 2).get(1);
      assertEquals(new Range(editor.at(uri, "|Wrong"), editor.at(uri, "Wrong|")), wrong.getRange());
      editor.type(uri, "Wrong", "A");
      Diagnostic unknown = editor.awaitRules(uri, "UnknownDirective").get(0);
      assertEquals(12, unknown.getRange().getStart().getCharacter());
      editor.type(uri, "@mod ", "");
      editor.awaitRules(uri);
      assertEquals(List.of("A { x: Int }"), editor.definition(uri, "c: |A"));
    }
  }

  @Test
  void unsavedTextsAreCheckedAlone() throws Exception {
    try (Editor editor = Editor.open(folder)) {
      editor.show("untitled:one", "type A { a: Wrong }");
      editor.awaitRules("untitled:one", "UnknownType");
      editor.close("untitled:one");
      editor.await("untitled:one", List::isEmpty);
    }
  }
}
