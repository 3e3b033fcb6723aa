package io.gqlcompile.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.ApiDiff;
import io.gqlcompile.CompileResult;
import io.gqlcompile.GqlCompiler;
import io.gqlcompile.project.ProjectReader;
import io.gqlcompile.project.folder.Project;
import io.gqlcompile.project.folder.ProjectRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A rename is followed in everything that belongs to a project. */
@Timeout(90)
final class RenamedProjectTest {
  private static final String SETTINGS =
      """
      # Kept as it is.
      schema: schema
      stackMapping:
        CreateOrderResolver: Own
        "QueryordersOfResolver": Own
        OrderlinesResolver: Own
      resolverConfig:
        models:
          Order: {ConflictDetection: VERSION, ConflictHandler: AUTOMERGE}
      suppress:
        - {rule: AuthPublicWrites, at: Order, reason: a trial}
        - rule: AuthPublicWrites
          at: "Order.total"
          reason: a trial
      """;

  private static final String ORDERS =
      """
      type Order @model @auth(rules: [{allow: public}]) @searchable {
        id: ID!
        total: Float
        owner: String
        day: AWSDate! @index(name: "byDay", queryField: "ordersOf")
        lines: [Line] @hasMany
        notes: [Note] @hasMany(references: ["orderId"])
        tags: [Tag] @manyToMany(relationName: "OrderTag")
        bill: Bill @hasOne
      }

      type Line @model @auth(rules: [{allow: public}]) {
        id: ID!
        order: Order @belongsTo
      }
      """;

  private static final String OTHERS =
      """
      type Note @model @auth(rules: [{allow: public}]) {
        id: ID!
        orderId: ID
        order: Order @belongsTo(references: ["orderId"])
      }

      type Tag @model @auth(rules: [{allow: public}]) {
        id: ID!
        orders: [Order] @manyToMany(relationName: "OrderTag")
      }

      type Bill @model @auth(rules: [{allow: public}]) {
        id: ID!
        order: Order @belongsTo
      }

      type Query {
        best: Order @function(name: "best")
      }

      type Subscription {
        ordered: Order @aws_subscribe(mutations: ["createOrder"])
      }
      """;

  @TempDir Path folder;

  @BeforeEach
  void write() throws Exception {
    Files.writeString(folder.resolve("gql-compile.yaml"), SETTINGS);
    Files.createDirectories(folder.resolve("resolvers"));
    for (String name :
        List.of(
            "Query.getOrder.postAuth.1.req.vtl",
            "Query.ordersOf.postAuth.1.req.vtl",
            "Order.lines.postAuth.1.req.vtl")) {
      Files.writeString(folder.resolve("resolvers").resolve(name), "$util.toJson({})\n");
    }
    Files.createDirectories(folder.resolve("schema"));
    Files.writeString(folder.resolve("schema/others.graphql"), OTHERS);
  }

  private CompileResult compile() throws Exception {
    Project project = ProjectReader.read(ProjectRequest.of(folder, Clock.systemUTC()));
    assertEquals(List.of(), project.diagnostics());
    CompileResult result = new GqlCompiler().compile(project.request());
    assertTrue(result.isSuccess(), () -> result.diagnostics().toString());
    List<String> rules = result.diagnostics().stream().map(d -> d.rule().id()).toList();
    assertFalse(rules.contains("StackMappingUnknown"), rules::toString);
    assertFalse(rules.contains("SuppressionUnused"), rules::toString);
    return result;
  }

  private static List<String> losses(CompileResult before, CompileResult after) {
    ApiDiff diff = new ApiDiff();
    ClassLoader loader = RenamedProjectTest.class.getClassLoader();
    return diff
        .compare(diff.of("before", before), diff.of("after", after), loader)
        .changes()
        .stream()
        .filter(change -> change.impact().needsConsent())
        .map(Object::toString)
        .toList();
  }

  private List<String> files() throws Exception {
    try (var files = Files.list(folder.resolve("resolvers"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aModelIsFollowedEverywhereAndNothingIsLost() throws Exception {
    try (Editor editor = Editor.open(folder)) {
      String uri = editor.open(folder.resolve("schema/orders.graphql"), ORDERS);
      CompileResult before = compile();
      editor.await(uri, found -> true);
      editor.applyToDisk(editor.rename(uri, "type |Order", "Purchase"));
      CompileResult after = compile();
      assertEquals(List.of(), losses(before, after));
      assertEquals(
          List.of(
              "Purchase.lines.postAuth.1.req.vtl",
              "Query.getPurchase.postAuth.1.req.vtl",
              "Query.ordersOf.postAuth.1.req.vtl"),
          files());
      String settings = Files.readString(folder.resolve("gql-compile.yaml"));
      assertEquals(
          SETTINGS
              .replace("CreateOrder", "CreatePurchase")
              .replace("Orderlines", "Purchaselines")
              .replace("    Order:", "    Purchase:")
              .replace("at: Order", "at: Purchase")
              .replace("\"Order.", "\"Purchase."),
          settings);
      String others = Files.readString(folder.resolve("schema/others.graphql"));
      assertTrue(others.contains("@belongsTo(overrideIndexName: \"gsi-Order.notes\", references"));
      assertTrue(others.contains("mutations: [\"createPurchase\"]"), others);
    }
  }

  @Test
  void aQueryIsFollowedInTemplatesAndSettings() throws Exception {
    try (Editor editor = Editor.open(folder)) {
      String uri = editor.open(folder.resolve("schema/orders.graphql"), ORDERS);
      editor.await(uri, found -> true);
      CompileResult before = compile();
      WorkspaceEdit edit = editor.rename(uri, "\"orders|Of", "ordersByDay");
      assertEquals(null, edit.getChangeAnnotations());
      editor.applyToDisk(edit);
      assertEquals(List.of(), losses(before, compile()));
      assertTrue(files().contains("Query.ordersByDay.postAuth.1.req.vtl"), files()::toString);
      String settings = Files.readString(folder.resolve("gql-compile.yaml"));
      assertTrue(settings.contains("\"QueryordersByDayResolver\": Own"), settings);
      assertThrows(
          ExecutionException.class, () -> editor.rename(uri, "\"orders|ByDay", "listLines"));
    }
  }

  @Test
  void whoeverCannotMoveFilesIsToldWhich() throws Exception {
    try (Editor editor = Editor.open(false, List.of(), folder)) {
      String uri = editor.open(folder.resolve("schema/orders.graphql"), ORDERS);
      editor.await(uri, found -> true);
      var refused =
          assertThrows(
              ExecutionException.class, () -> editor.rename(uri, "type |Order", "Purchase"));
      assertTrue(
          refused
              .getMessage()
              .contains(
                  "Query.getOrder.postAuth.1.req.vtl to Query.getPurchase.postAuth.1.req.vtl"),
          refused::getMessage);
    }
  }

  @Test
  void whatWouldLoseDataIsAskedFor() throws Exception {
    try (Editor editor = Editor.open(folder)) {
      String uri = editor.open(folder.resolve("schema/orders.graphql"), ORDERS);
      editor.await(uri, found -> true);
      for (var asked :
          List.of(
              List.of("  |lines:", "parts", "The key by which items are related"),
              List.of("  |bill:", "invoice", "The key by which items are related"),
              List.of("  |notes:", "remarks", "removed and built anew"),
              List.of("relationName: \"|OrderTag", "Tagged", "replaced by an empty one"))) {
        WorkspaceEdit edit = editor.rename(uri, asked.get(0), asked.get(1));
        String reason = Editor.annotation(edit).getDescription();
        assertTrue(reason.contains(asked.get(2)), reason);
      }
    }
  }

  @Test
  void theTemplatesOfARenamedFieldMoveWithIt() throws Exception {
    try (Editor editor = Editor.open(folder)) {
      String uri = editor.open(folder.resolve("schema/orders.graphql"), ORDERS);
      editor.await(uri, found -> true);
      WorkspaceEdit edit = editor.rename(uri, "  |lines:", "parts");
      long moved =
          edit.getDocumentChanges().stream()
              .filter(change -> change.isRight() && change.getRight() instanceof RenameFile)
              .count();
      assertEquals(1, moved);
      editor.applyToDisk(edit);
      assertTrue(files().contains("Order.parts.postAuth.1.req.vtl"), files()::toString);
      compile();
    }
  }

  @Test
  void rulesThatMeanTheOwnerWithoutAWordNameHim() throws Exception {
    Files.delete(folder.resolve("schema/others.graphql"));
    Files.writeString(folder.resolve("gql-compile.yaml"), "default: AMAZON_COGNITO_USER_POOLS\n");
    try (Editor editor = Editor.open(folder)) {
      String uri =
          editor.open(
              folder.resolve("schema/orders.graphql"),
              "type A @model @auth(rules: [{allow: owner}, {allow: owner, ownerField: \"b\"}])"
                  + " {\n  owner: String\n  b: String\n}\n");
      editor.apply(editor.rename(uri, "  |owner:", "author"));
      String text = editor.text(uri);
      assertTrue(text.contains("[{allow: owner, ownerField: \"author\"}, {allow: owner,"), text);
    }
  }
}
