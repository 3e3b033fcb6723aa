package io.gqlcompile.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.GqlCompiler;
import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.dev.server.DevEvaluator;
import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.project.input.UsageException;
import io.gqlcompile.project.local.LocalEvaluator.Outcome;
import io.gqlcompile.source.SourceFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One resolver or one template, with a context that is given. */
class DevEvaluatorTest {
  private static final String USER =
      "\"identity\": {\"sub\": \"s\", \"username\": \"ann\", \"claims\": {\"sub\": \"s\", \"username\": \"ann\"}}";
  private final DevEvaluator evaluator = new DevEvaluator();

  private static ArtifactSet build() {
    SourceFile file =
        new SourceFile(
            "a.graphql",
            "type Item @model @auth(rules: [{allow: owner}]) { id: ID! name: String }");
    return new GqlCompiler()
        .compile(CompileRequest.of(List.of(file), LocalApiUnderTest.EVERY_MODE))
        .artifacts();
  }

  private static Map<?, ?> json(Outcome outcome) throws Exception {
    return (Map<?, ?>) Json.read(outcome.json());
  }

  @Test
  void dataSourcesAnswerAsTheContextSays() throws Exception {
    String context =
        "{\"arguments\": {\"id\": \"1\"}, %s, \"results\": {\"ItemTable\": {\"items\": [{\"id\": \"1\"}], \"scannedCount\": 1}}}";
    Outcome outcome = evaluator.resolver(build(), "Query.getItem", context.formatted(USER));
    assertFalse(outcome.isFailed(), outcome.text());
    assertEquals("1", LocalApiUnderTest.at(json(outcome), "result", "id"));
    assertTrue(outcome.text().startsWith("let in by owner"), outcome.text());
  }

  @Test
  void refusalsAreErrors() throws Exception {
    Outcome outcome = evaluator.resolver(build(), "Query.getItem", "{\"args\": {\"id\": \"1\"}}");
    assertTrue(outcome.isFailed());
    assertTrue(outcome.text().contains("error Unauthorized: "), outcome.text());
  }

  @Test
  void templatesShowWhatTheyLeave() throws Exception {
    String template =
        "$util.qr($ctx.stash.put('a', $util.time.nowISO8601()))$util.toJson($ctx.prev.result)";
    Outcome outcome =
        evaluator.template(
            "a.vtl", template, "{\"prev\": {\"result\": [1]}, \"now\": \"2026-01-01T00:00:00Z\"}");
    assertEquals("result: [1]\nstash: {\"a\":\"2026-01-01T00:00:00.000Z\"}\n", outcome.text());
  }

  @Test
  void failuresTellTheirPlace() throws Exception {
    Outcome outcome = evaluator.template("a.vtl", "{\n $util.error('no', 'No') }", "{}");
    assertEquals("result: null\nerror No: no\n  at a.vtl:2:8\nstash: {}\n", outcome.text());
    assertEquals("a.vtl:2:8", json(outcome).get("failedAt"));
    Outcome resolver = evaluator.resolver(build(), "Query.getItem", "{\"args\": {\"id\": \"1\"}}");
    assertTrue(
        resolver.text().matches("(?s).*  at resolvers/.*vtl:[0-9]+:[0-9]+\n"), resolver.text());
  }

  @Test
  void mistakesAreTold() {
    assertThrows(UsageException.class, () -> evaluator.template("a.vtl", "x", "{\"arg\": 1}"));
    assertThrows(UsageException.class, () -> evaluator.template("a.vtl", "x", "{"));
    UsageException unknown =
        assertThrows(UsageException.class, () -> evaluator.resolver(build(), "Query.getItm", "{}"));
    assertTrue(unknown.getMessage().endsWith("did you mean Query.getItem?"), unknown.getMessage());
  }
}
