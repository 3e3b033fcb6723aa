package io.gqlcompile.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.ApiDiff;
import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.GqlCompiler;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.stack.LinkedTemplate;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a rename changes, and what it keeps. */
@Timeout(90)
final class RenamingTest {
  private static final String SHOP =
      """
      interface Named {
        label: String!
      }

      type Customer implements Named @model @auth(rules: [{allow: public}]) {
        id: ID!
        label: String!
        orders: [Order] @hasMany(indexName: "byCustomer", fields: ["id"])
        address: Address
      }

      type Address {
        town: String
      }

      type Order @model @auth(rules: [{allow: public}]) {
        id: ID! @primaryKey(sortKeyFields: ["day"])
        day: AWSDate!
        customerId: ID! @index(name: "byCustomer", sortKeyFields: ["day"])
        customer: Customer @belongsTo(fields: ["customerId"])
      }

      type Query {
        best(of: Weight): Customer @function(name: "best")
      }

      input Weight {
        factor: Int
      }
      """;

  @TempDir Path folder;

  private static CompileResult compile(String schema) {
    CompileResult result =
        new GqlCompiler()
            .compile(
                CompileRequest.of(
                    List.of(new SourceFile("schema.graphql", schema)), Settings.DEFAULT));
    assertTrue(result.isSuccess(), () -> result.diagnostics().toString());
    return result;
  }

  private static Set<String> tables(CompileResult result) {
    Set<String> ids = new TreeSet<>();
    for (LinkedTemplate template : result.api().orElseThrow().templates()) {
      template.resources().keySet().stream().filter(id -> id.endsWith("Table")).forEach(ids::add);
    }
    return ids;
  }

  /** What {@code diff} says that a change would destroy or hide. */
  private static List<String> losses(CompileResult before, CompileResult after) {
    ApiDiff diff = new ApiDiff();
    return diff
        .compare(
            diff.of("before", before), diff.of("after", after), RenamingTest.class.getClassLoader())
        .changes()
        .stream()
        .filter(change -> change.impact().needsConsent())
        .map(Object::toString)
        .toList();
  }

  @Test
  void aRenamedModelKeepsItsTable() throws Exception {
    try (Editor editor = Editor.open(folder)) {
      String uri = editor.open(folder.resolve("schema.graphql"), SHOP);
      WorkspaceEdit edit = editor.rename(uri, "type |Order", "Purchase");
      editor.apply(edit);
      String text = editor.text(uri);
      assertTrue(text.contains("type Purchase @model @mapsTo(name: \"Order\") @auth"), text);
      assertTrue(text.contains("orders: [Purchase] @hasMany"), text);
      CompileResult before = compile(SHOP);
      CompileResult after = compile(text);
      assertEquals(tables(before), tables(after));
      Entity order = after.api().orElseThrow().entities().get("Purchase").orElseThrow();
      assertEquals("Order", order.storedName());
      assertEquals(List.of(), losses(before, after));
      // Without the older name, the table would be lost.
      CompileResult naive = compile(text.replace("@mapsTo(name: \"Order\")", ""));
      assertFalse(losses(before, naive).isEmpty());
      editor.apply(editor.rename(uri, "type |Purchase", "Order"));
      assertEquals(SHOP, editor.text(uri));
    }
  }

  @Test
  void otherTypesAreRenamedWhereverTheyAreNamed() throws Exception {
    try (Editor editor = Editor.open(folder)) {
      String uri = editor.open(folder.resolve("schema.graphql"), SHOP);
      editor.apply(editor.rename(uri, "|Named {", "Labelled"));
      editor.apply(editor.rename(uri, "of: |Weight", "Scale"));
      String text = editor.text(uri);
      assertEquals(SHOP.replace("Named", "Labelled").replace("Weight", "Scale"), text);
      compile(text);
    }
  }

  @Test
  void aStoredFieldIsRenamedOnlyIfItsUserSaysSo() throws Exception {
    try (Editor editor = Editor.open(folder)) {
      String uri = editor.open(folder.resolve("schema.graphql"), SHOP);
      WorkspaceEdit edit = editor.rename(uri, "town|: String", "city");
      assertTrue(Editor.annotation(edit).getNeedsConfirmation());
      assertTrue(
          Editor.annotation(edit).getDescription().contains("would be hidden"),
          () -> Editor.annotation(edit).getDescription());
    }
    try (Editor editor = Editor.open(false, List.of(), folder)) {
      String uri = editor.open(folder.resolve("schema.graphql"), SHOP);
      editor.await(uri, found -> true);
      var refused =
          assertThrows(
              ExecutionException.class, () -> editor.rename(uri, "  d|ay: AWSDate", "date"));
      assertTrue(refused.getMessage().contains("the table would be replaced"), refused::getMessage);
    }
  }

  @Test
  void fieldsAreRenamedInDirectivesAndInterfaces() throws Exception {
    try (Editor editor = Editor.open(folder)) {
      String uri = editor.open(folder.resolve("schema.graphql"), SHOP);
      editor.apply(editor.rename(uri, "customerId: ID", "buyerId"));
      editor.apply(editor.rename(uri, "|label: String!", "name"));
      assertEquals(
          SHOP.replace("customerId", "buyerId").replace("label", "name"), editor.text(uri));
      compile(editor.text(uri));
      // What is worked out is not stored, so nobody is asked.
      WorkspaceEdit edit = editor.rename(uri, "orders|: [", "purchases");
      assertTrue(edit.getChangeAnnotations() == null);
      editor.apply(edit);
      compile(editor.text(uri));
    }
  }

  @Test
  void whatCannotBeRenamedIsRefusedWithTheReason() throws Exception {
    try (Editor editor = Editor.open(folder)) {
      String uri = editor.open(folder.resolve("schema.graphql"), SHOP);
      for (var wrong :
          List.of(
              List.of("type |Query", "Root", "AppSync knows 'Query'"),
              List.of("type |Order", "Customer", "already"),
              List.of("type |Order", "9th", "is no name"),
              List.of("type |Order", "AWSDate", "already"),
              List.of("|AWSDate", "Day", "does not define"),
              List.of("@mo|del", "table", "does not define"))) {
        var refused =
            assertThrows(
                ExecutionException.class, () -> editor.rename(uri, wrong.get(0), wrong.get(1)));
        assertTrue(refused.getMessage().contains(wrong.get(2)), refused::getMessage);
      }
    }
  }
}
