package io.gqlcompile.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.lsp.text.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Texts that are broken or huge, and editors that behave oddly. */
@Timeout(180)
final class RobustnessTest {
  private static final int MODELS = 1000;
  private static final long SECOND = 1_000_000_000;

  private static final String GOOD =
      """
      "About A" type A implements I & J @model @auth(rules: [{allow: owner, operations: [read]}]) {
        id: ID! @primaryKey(sortKeyFields: ["b"])
        b(x: [Int!] = [1, 2] @deprecated): String @default(value: "a\\"b") # said
        \"\"\"block\"\"\" c: [B!]! @hasMany(indexName: "byA", fields: ["id"])
      }
      enum E { X Y }
      union U = A | B
      directive @d(a: Int) repeatable on FIELD | OBJECT
      schema { query: Query }
      """;

  @TempDir Path folder;

  @Test
  void everyBeginningAndEveryGapIsRead() {
    for (int i = 0; i <= GOOD.length(); i++) {
      Tree whole = Tree.of(GOOD.substring(0, i));
      for (int at = Math.max(0, i - 3); at <= i; at++) {
        whole.place(at);
      }
      Tree.of(GOOD.substring(0, i) + GOOD.substring(Math.min(GOOD.length(), i + 7)));
    }
  }

  @Test
  void noiseIsReadInProportionToItsLength() {
    Random random = new Random(7);
    String letters = "type A{}()[]@:=\"|&!#\n\r ,a1-.enum extend input \\";
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i >= 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      Tree tree = Tree.of(text.toString());
      tree.place(random.nextInt(text.length() + 1));
    }
    Tree.of("type A @x(a: " + "[{a:".repeat(200_000));
    Tree.of("type A { a: " + "[".repeat(400_000));
    Tree.of("{(".repeat(200_000));
  }

  @Test
  void strangeRequestsHaveAnswers() throws Exception {
    try (Editor editor = Editor.open(folder)) {
      String uri = editor.open(folder.resolve("schema.graphql"), "type A { a: Int }");
      var texts = editor.server.getTextDocumentService();
      var id = new TextDocumentIdentifier(uri);
      Editor.get(texts.hover(new HoverParams(id, new Position(99, 99))));
      Editor.get(texts.completion(new CompletionParams(id, new Position(0, 9999))));
      var unknown = new TextDocumentIdentifier("file:///nowhere/at/all.graphql");
      assertEquals(
          List.of(),
          Editor.get(texts.completion(new CompletionParams(unknown, new Position(0, 0))))
              .getLeft());
      var odd = new TextDocumentIdentifier("not a uri");
      Editor.get(texts.hover(new HoverParams(odd, new Position(0, 0))));
      editor.show("not a uri", "type A { b: Wrong }");
      editor.awaitRules("not a uri", "UnknownType");
      CompletableFuture<?> asked = texts.hover(new HoverParams(id, new Position(0, 6)));
      asked.cancel(true);
      assertTrue(editor.hover(uri, "type |A").contains("type A"));
    }
  }

  @Test
  void afterTheEndNothingIsAnswered() throws Exception {
    Editor editor = Editor.open(folder);
    String uri = editor.open(folder.resolve("schema.graphql"), "type A { a: Int }");
    Editor.get(editor.server.shutdown());
    assertThrows(ExecutionException.class, () -> editor.hover(uri, "type |A"));
    assertEquals(0, editor.leave());
  }

  @Test
  void leavingWithoutAWordIsAFailure() throws Exception {
    assertEquals(1, Editor.open(folder).leave());
  }

  @Test
  void aThousandModelsAreAnsweredWithinASecond() throws Exception {
    StringBuilder schema = new StringBuilder();
    for (int i = 0; i < MODELS; i++) {
      schema.append(
          """
          type Model%1$d @model @auth(rules: [{allow: public, operations: [read]}]) {
            id: ID!
            name: String!
            day: AWSDate
            nextId: ID @index(name: "byNext", sortKeyFields: ["day"])
            next: Model%2$d @hasOne(fields: ["nextId"])
            others: [Model%2$d] @hasMany(indexName: "byNext", fields: ["id"])
          }

          """
              .formatted(i, (i + 1) % MODELS));
    }
    // With a mistake in it nothing is built, so that the answers are what takes time.
    schema.append("type Wrong { wrong: Wrang }\n");
    try (Editor editor = Editor.open(folder)) {
      String uri = editor.open(folder.resolve("schema.graphql"), schema.toString());
      editor.await(uri, found -> unknown(found) == 1);
      for (int round = 0; round < 2; round++) {
        timed("hover", round, () -> editor.hover(uri, "type |Model500 "));
        timed("completion", round, () -> editor.complete(uri, "next: |Model501 "));
        timed("definition", round, () -> editor.definition(uri, "next: |Model501 "));
        timed("references", round, () -> editor.references(uri, "next: |Model501 "));
        timed("rename", round, () -> editor.rename(uri, "type |Model500 ", "Renamed"));
      }
      editor.type(uri, "name: String!", "name: Strin!");
      editor.await(uri, found -> unknown(found) == 2);
      editor.type(uri, "name: Strin!", "name: String!");
      editor.await(uri, found -> unknown(found) == 1);
    }
  }

  private static long unknown(List<Diagnostic> found) {
    return Editor.rules(found).stream().filter("UnknownType"::equals).count();
  }

  private interface Asking {
    Object ask() throws Exception;
  }

  private static void timed(String what, int round, Asking asking) throws Exception {
    long start = System.nanoTime();
    asking.ask();
    long taken = System.nanoTime() - start;
    assertTrue(taken < (round == 0 ? 5 : 1) * SECOND, () -> what + " took " + taken / 1_000_000);
  }
}
