package io.gqlcompile.emulator.dynamodb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.gqlcompile.emulator.api.BuildFolder;
import io.gqlcompile.emulator.api.Caller;
import io.gqlcompile.emulator.api.DataSource;
import io.gqlcompile.emulator.api.Deployment;
import io.gqlcompile.emulator.api.Invocation;
import io.gqlcompile.emulator.api.ResolverRunner;
import io.gqlcompile.emulator.api.Trace;
import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import io.gqlcompile.emulator.vtl.VtlEngine;
import io.gqlcompile.emulator.vtl.VtlSettings;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A small hand-written build over DynamoDB Local, from schema folder to stored items. */
class NotesOnDynamoDbTest {
  private static final Caller USER = new Caller.UserPool("sub-1", "ann", List.of(), Map.of());

  private LocalDynamoDb dynamo;
  private Deployment deployment;
  private ResolverRunner runner;

  @BeforeEach
  void deploy() throws IOException, URISyntaxException {
    Assumptions.assumeTrue(LocalDynamoDb.unsupported().isEmpty(), "no native SQLite here");
    Path folder =
        Path.of(NotesOnDynamoDbTest.class.getResource("/io/gqlcompile/emulator/notes").toURI());
    deployment = Deployment.of(BuildFolder.read(folder), Map.of("env", "dev", "Api.ApiId", "api1"));
    dynamo = LocalDynamoDb.start();
    assertEquals(List.of("Note-api1-dev"), Tables.create(deployment, dynamo.client()));
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    runner =
        new ResolverRunner(
            new VtlEngine(VtlSettings.of(clock, new Random(1))),
            Tables.sources(deployment, dynamo.client()));
  }

  @AfterEach
  void stop() {
    if (dynamo != null) {
      dynamo.close();
    }
  }

  private Trace run(String field, String arguments) {
    Invocation invocation = Invocation.of(USER, Json.copyOf((Map<?, ?>) json(arguments)));
    return runner.run(deployment.resolver(field).orElseThrow(), invocation);
  }

  private Object value(String field, String arguments) {
    Trace trace = run(field, arguments);
    assertEquals(Optional.empty(), trace.failure());
    return trace.value();
  }

  private static Object json(String text) {
    try {
      return Json.read(text);
    } catch (MalformedJson e) {
      throw new AssertionError(e);
    }
  }

  private void create(String id, String kind, int stars) {
    value(
        "Mutation.createNote",
        "{\"input\": {\"id\": \"%s\", \"kind\": \"%s\", \"stars\": %d}}"
            .formatted(id, kind, stars));
  }

  private static List<Object> ids(Object page) {
    List<Object> ids = new ArrayList<>();
    ((List<?>) ((Map<?, ?>) page).get("items")).forEach(i -> ids.add(((Map<?, ?>) i).get("id")));
    return ids;
  }

  @Test
  void startLeavesNoFileOfTelemetry() {
    assertFalse(Files.exists(Path.of("dynamodb-local-metadata.json")));
  }

  @Test
  void createdNoteIsRead() {
    Object note =
        json(
            "{\"id\": \"1\", \"text\": \"hi\", \"stars\": 3, \"tags\": [\"a\", 1.5, null, true],"
                + " \"meta\": {\"n\": null, \"e\": {}}}");
    assertEquals(note, value("Mutation.createNote", "{\"input\": " + Json.write(note) + "}"));
    assertEquals(note, value("Query.getNote", "{\"id\": \"1\"}"));
  }

  @Test
  void noteWithoutIdGetsOne() {
    Map<?, ?> note = (Map<?, ?>) value("Mutation.createNote", "{\"input\": {\"text\": \"x\"}}");
    assertEquals(note, value("Query.getNote", Json.write(Map.of("id", note.get("id")))));
  }

  @Test
  void absentNoteIsNull() {
    assertNull(value("Query.getNote", "{\"id\": \"nope\"}"));
    assertNull(value("Mutation.deleteNote", "{\"input\": {\"id\": \"nope\"}}"));
  }

  @Test
  void secondCreateFailsOnItsCondition() {
    create("1", "a", 1);
    var error = run("Mutation.createNote", "{\"input\": {\"id\": \"1\"}}").failure().orElseThrow();
    assertEquals("DynamoDB:ConditionalCheckFailedException", error.type());
    assertEquals("The conditional request failed", error.message());
  }

  @Test
  void updateGivesTheNewItem() {
    create("1", "a", 1);
    assertEquals(
        json("{\"id\": \"1\", \"kind\": \"a\", \"stars\": 2, \"text\": \"new\"}"),
        value("Mutation.updateNote", "{\"input\": {\"id\": \"1\", \"text\": \"new\"}}"));
    assertEquals(
        "DynamoDB:ConditionalCheckFailedException",
        run("Mutation.updateNote", "{\"input\": {\"id\": \"2\", \"text\": \"x\"}}")
            .failure()
            .orElseThrow()
            .type());
  }

  @Test
  void deleteGivesTheOldItem() {
    create("1", "a", 1);
    assertEquals(
        json("{\"id\": \"1\", \"kind\": \"a\", \"stars\": 1}"),
        value("Mutation.deleteNote", "{\"input\": {\"id\": \"1\"}}"));
    assertNull(value("Query.getNote", "{\"id\": \"1\"}"));
  }

  @Test
  void listFiltersAndCounts() {
    create("1", "a", 1);
    create("2", "a", 5);
    create("3", "b", 9);
    Object page =
        value(
            "Query.listNotes",
            "{\"filter\": {\"kind\": {\"eq\": \"a\"}, \"or\": [{\"stars\": {\"between\": [4, 6]}},"
                + " {\"text\": {\"attributeExists\": true}}]}}");
    assertEquals(List.of("2"), ids(page));
    assertEquals(3, ((Map<?, ?>) page).get("scannedCount"));
    assertNull(((Map<?, ?>) page).get("nextToken"));
  }

  @Test
  void listGoesOnFromToken() {
    create("1", "a", 1);
    create("2", "a", 2);
    create("3", "a", 3);
    List<Object> seen = new ArrayList<>();
    String arguments = "{\"limit\": 2}";
    for (int pages = 0; arguments != null && pages < 5; pages++) {
      Object page = value("Query.listNotes", arguments);
      seen.addAll(ids(page));
      Object token = ((Map<?, ?>) page).get("nextToken");
      arguments = token == null ? null : "{\"limit\": 2, \"nextToken\": \"" + token + "\"}";
    }
    seen.sort(null);
    assertEquals(List.of("1", "2", "3"), seen);
    assertEquals(
        "Invalid pagination token given.",
        run("Query.listNotes", "{\"nextToken\": \"%%\"}").failure().orElseThrow().message());
  }

  @Test
  void indexIsQueriedInOrder() {
    create("1", "a", 1);
    create("2", "a", 2);
    create("3", "a", 3);
    create("4", "b", 4);
    assertEquals(List.of("3", "2"), ids(value("Query.notesByKind", "{\"kind\": \"a\"}")));
  }

  @Test
  void returnInRequestSkipsDataSource() {
    Trace trace = run("Query.notesByKind", "{}");
    assertEquals(json("{\"items\": []}"), trace.value());
    assertEquals(List.of(), trace.calls());
  }

  @Test
  void traceTellsRequestAndAnswer() {
    create("1", "a", 1);
    Trace trace = run("Query.getNote", "{\"id\": \"1\"}");
    Trace.Call call = trace.calls().get(0);
    assertEquals("NoteTable", call.dataSource());
    assertEquals(
        json(
            "{\"version\": \"2018-05-29\", \"operation\": \"GetItem\","
                + " \"key\": {\"id\": {\"S\": \"1\"}}}"),
        call.request());
    assertNotNull(call.answer().result());
    assertEquals(Map.of("write", false, "table", "Note-api1-dev", "guard", true), trace.stash());
  }

  @Test
  void apiKeyMayNotWrite() {
    Trace trace =
        runner.run(
            deployment.resolver("Mutation.deleteNote").orElseThrow(),
            Invocation.of(new Caller.ApiKey(), Map.of("input", Map.of("id", "1"))));
    assertEquals("Unauthorized", trace.failure().orElseThrow().type());
    assertEquals(
        "Not Authorized to access deleteNote on type Mutation",
        trace.failure().orElseThrow().message());
    assertEquals(List.of(), trace.calls());
  }

  private DataSource.Answer execute(String request) {
    DataSource source = new DynamoDbSource(dynamo.client(), "Note-api1-dev");
    return source.execute(Json.copyOf((Map<?, ?>) json(request)));
  }

  @Test
  void everyTypeComesBackPlain() {
    execute(
        "{\"operation\": \"PutItem\", \"key\": {\"id\": {\"S\": \"t\"}}, \"attributeValues\": {"
            + "\"ss\": {\"SS\": [\"x\"]}, \"ns\": {\"NS\": [1.5]}, \"b\": {\"B\": \"aGk=\"},"
            + " \"bs\": {\"BS\": [\"aGk=\"]}, \"n\": {\"N\": \"12345678901234567890\"},"
            + " \"z\": {\"NULL\": null}, \"l\": {\"L\": [{\"BOOL\": false}]}, \"m\": {\"M\": {}}}}");
    assertEquals(
        json(
            "{\"id\": \"t\", \"ss\": [\"x\"], \"ns\": [1.5], \"b\": \"aGk=\", \"bs\": [\"aGk=\"],"
                + " \"n\": 12345678901234567890, \"z\": null, \"l\": [false], \"m\": {}}"),
        execute("{\"operation\": \"GetItem\", \"key\": {\"id\": {\"S\": \"t\"}}}").result());
  }

  @Test
  void batchesKeepTheOrderOfKeys() {
    execute(
        "{\"operation\": \"BatchPutItem\", \"tables\": {\"Note-api1-dev\": [{\"id\": {\"S\": \"1\"}},"
            + " {\"id\": {\"S\": \"2\"}}]}}");
    String get =
        "{\"operation\": \"BatchGetItem\", \"tables\": {\"Note-api1-dev\": {\"keys\": ["
            + "{\"id\": {\"S\": \"2\"}}, {\"id\": {\"S\": \"9\"}}, {\"id\": {\"S\": \"1\"}}]}}}";
    assertEquals(
        json(
            "{\"data\": {\"Note-api1-dev\": [{\"id\": \"2\"}, null, {\"id\": \"1\"}]},"
                + " \"unprocessedKeys\": {}}"),
        execute(get).result());
    execute(
        "{\"operation\": \"BatchDeleteItem\", \"tables\": {\"Note-api1-dev\":"
            + " [{\"id\": {\"S\": \"1\"}}]}}");
    assertEquals(
        json(
            "{\"data\": {\"Note-api1-dev\": [{\"id\": \"2\"}, null, null]},"
                + " \"unprocessedKeys\": {}}"),
        execute(get).result());
  }

  @Test
  void transactionIsAllOrNothing() {
    String write =
        "{\"operation\": \"TransactWriteItems\", \"transactItems\": [{\"table\": \"Note-api1-dev\","
            + " \"operation\": \"PutItem\", \"key\": {\"id\": {\"S\": \"1\"}}, \"attributeValues\": {}},"
            + " {\"table\": \"Note-api1-dev\", \"operation\": \"ConditionCheck\","
            + " \"key\": {\"id\": {\"S\": \"2\"}}, \"condition\": {\"expression\": \"%s(id)\"}}]}";
    assertEquals(
        "DynamoDB:TransactionCanceledException",
        execute(write.formatted("attribute_exists")).error().type());
    assertNull(value("Query.getNote", "{\"id\": \"1\"}"));
    assertNull(execute(write.formatted("attribute_not_exists")).error());
    assertEquals(json("{\"id\": \"1\"}"), value("Query.getNote", "{\"id\": \"1\"}"));
  }

  @Test
  void whatIsNoRequestIsAMappingError() {
    assertEquals("MappingTemplate", execute("{\"operation\": \"Nope\"}").error().type());
    assertEquals(
        "expected a typed value, found \"1\"",
        execute("{\"operation\": \"GetItem\", \"key\": {\"id\": \"1\"}}").error().message());
  }
}
