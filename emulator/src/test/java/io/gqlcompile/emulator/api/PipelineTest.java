package io.gqlcompile.emulator.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.vtl.GraphError;
import io.gqlcompile.emulator.vtl.VtlEngine;
import io.gqlcompile.emulator.vtl.VtlSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PipelineTest {
  private static final DataSourceDef NONE = new DataSourceDef("NONE_DS", "NONE", Map.of());
  private static final DataSourceDef TABLE =
      new DataSourceDef("Table", "AMAZON_DYNAMODB", Map.of());

  private final List<Map<String, Object>> asked = new ArrayList<>();
  private DataSource.Answer answer = DataSource.Answer.of(Map.of("n", 1));

  private static Optional<MappingTemplate> template(String path, String text) {
    return Optional.ofNullable(text).map(known -> new MappingTemplate(path, known));
  }

  private static FunctionDef function(DataSourceDef source, String request, String response) {
    return new FunctionDef(
        "f",
        template("f.req.vtl", request),
        template("f.res.vtl", response),
        Optional.empty(),
        source,
        Map.of());
  }

  private static ResolverDef pipeline(String before, String after, FunctionDef... functions) {
    return new ResolverDef(
        "Query",
        "get",
        true,
        template("get.req.vtl", before),
        template("get.res.vtl", after),
        List.of(functions));
  }

  private Trace run(ResolverDef resolver) {
    return run(resolver, Invocation.of(new Caller.ApiKey(), Map.of("id", "1")));
  }

  private Trace run(ResolverDef resolver, Invocation invocation) {
    Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    DataSource table =
        request -> {
          asked.add(request);
          return answer;
        };
    VtlEngine engine = new VtlEngine(VtlSettings.of(clock, new Random(1)));
    return new ResolverRunner(engine, Map.of("Table", table)).run(resolver, invocation);
  }

  private static List<Trace.Kind> kinds(Trace trace) {
    return trace.steps().stream().map(Trace.Step::kind).toList();
  }

  @Test
  void stashAndPreviousResultGoThroughTheWholePipeline() {
    Trace trace =
        run(
            pipeline(
                "$util.qr($ctx.stash.put(\"a\", 1)){\"from\": \"before\"}",
                "{\"prev\": $util.toJson($ctx.prev.result), \"result\": $util.toJson($ctx.result),"
                    + " \"a\": $ctx.stash.a, \"b\": $ctx.stash.b}",
                function(
                    NONE,
                    "$util.qr($ctx.stash.put(\"b\", 2)){\"payload\": $util.toJson($ctx.prev.result)}",
                    "{\"one\": $util.toJson($ctx.result)}"),
                function(
                    TABLE,
                    "{\"id\": \"$ctx.args.id\", \"prev\": $util.toJson($ctx.prev.result)}",
                    "{\"two\": $ctx.result.n, \"prev\": $util.toJson($ctx.prev.result)}")));
    assertEquals(Optional.empty(), trace.failure());
    Object one = Map.of("one", Map.of("from", "before"));
    assertEquals(List.of(Map.of("id", "1", "prev", one)), asked);
    Object two = Map.of("two", 1, "prev", one);
    assertEquals(Map.of("prev", two, "result", two, "a", 1, "b", 2), trace.value());
    assertEquals(Map.of("a", 1, "b", 2), trace.stash());
  }

  @Test
  void returnInFunctionRequestSkipsSourceAndResponse() {
    Trace trace =
        run(
            pipeline(
                "{}",
                "$util.toJson($ctx.prev.result)",
                function(TABLE, "#return({\"early\": true})", "$util.error(\"not run\")"),
                function(
                    NONE,
                    "{\"payload\": $util.toJson($ctx.prev.result)}",
                    "$util.toJson($ctx.result)")));
    assertEquals(Map.of("early", true), trace.value());
    assertEquals(List.of(), asked);
    assertEquals(
        List.of(
            Trace.Kind.BEFORE,
            Trace.Kind.REQUEST,
            Trace.Kind.REQUEST,
            Trace.Kind.DATA_SOURCE,
            Trace.Kind.RESPONSE,
            Trace.Kind.AFTER),
        kinds(trace));
  }

  @Test
  void returnInResolverRequestEndsTheField() {
    Trace trace =
        run(
            pipeline(
                "#return({\"early\": true})",
                "$util.error(\"not run\")",
                function(TABLE, "{}", "{}")));
    assertEquals(Map.of("early", true), trace.value());
    assertEquals(List.of(Trace.Kind.BEFORE), kinds(trace));
  }

  @Test
  void errorEndsTheField() {
    Trace trace =
        run(
            pipeline(
                "{}",
                "{}",
                function(NONE, "$util.appendError(\"first\"){}", "{}"),
                function(TABLE, "$util.error(\"no\", \"T\", {\"a\": 1})", "{}")));
    assertNull(trace.value());
    GraphError no = new GraphError("no", "T", Map.of("a", 1), null);
    assertEquals(Optional.of(no), trace.failure());
    assertEquals(List.of(GraphError.of(null, "first"), no), trace.errors());
    assertEquals(List.of(), asked);
  }

  @Test
  void faultOfSourceIsSeenByTheResponse() {
    answer = new DataSource.Answer(Map.of("old", 1), GraphError.of("X:Fault", "broken"));
    String response =
        "{\"t\": \"$ctx.error.type\", \"m\": \"$ctx.error.message\", \"r\": $ctx.result.old}";
    Trace trace = run(pipeline("{}", "$util.toJson($ctx.result)", function(TABLE, "{}", response)));
    assertEquals(Map.of("t", "X:Fault", "m", "broken", "r", 1), trace.value());
    assertEquals(Optional.empty(), trace.failure());
  }

  @Test
  void faultOfSourceEndsTheFieldWhereNobodyLooks() {
    answer = DataSource.Answer.failed("X:Fault", "broken");
    assertEquals(
        Optional.of(GraphError.of("X:Fault", "broken")),
        run(pipeline("{}", "{}", function(TABLE, "{}", null))).failure());
    assertEquals(
        Optional.of(GraphError.of("X:Fault", "broken")),
        run(pipeline("{}", "{}", function(TABLE, "{\"version\": \"2017-02-28\"}", "{}")))
            .failure());
  }

  @Test
  void functionWithoutResponseGivesTheResult() {
    Trace trace =
        run(pipeline("{}", "$util.toJson($ctx.prev.result)", function(TABLE, "{}", null)));
    assertEquals(Map.of("n", 1), trace.value());
  }

  @Test
  void emptyRequestIsAnErrorOfTheTemplate() {
    GraphError error =
        run(pipeline("{}", "{}", function(TABLE, " ", "{}"))).failure().orElseThrow();
    assertEquals("MappingTemplate", error.type());
    assertEquals("Template transformation yielded an empty response.", error.message());
  }

  @Test
  void failuresTellWhereTheyAre() {
    Trace thrown = run(pipeline("{}", null, function(TABLE, "{\n  $util.error('no')}", null)));
    assertEquals(Optional.of("f.req.vtl:2:9"), thrown.failedAt());
    Trace unread = run(pipeline("\n#if(", null, function(TABLE, "{}", null)));
    assertTrue(unread.failedAt().orElseThrow().startsWith("get.req.vtl:2:"), unread::toString);
    Trace noJson = run(pipeline("{}", "{,}", function(TABLE, "{}", null)));
    assertEquals(Optional.of("get.res.vtl"), noJson.failedAt());
    assertEquals(Optional.empty(), run(pipeline("{}", "{}")).failedAt());
  }

  @Test
  void unitResolverIsOneFunction() {
    ResolverDef unit =
        new ResolverDef(
            "Post",
            "owner",
            false,
            Optional.empty(),
            Optional.empty(),
            List.of(
                function(TABLE, "{\"o\": \"$ctx.source.owner\"}", "$util.toJson($ctx.result.n)")));
    Invocation invocation =
        Invocation.of(new Caller.ApiKey(), Map.of()).withSource(Map.of("owner", "me"));
    assertEquals(1, run(unit, invocation).value());
    assertEquals(List.of(Map.of("o", "me")), asked);
  }

  @Test
  void templatesCannotChangeTheInvocation() {
    Map<String, Object> input = new LinkedHashMap<>(Map.of("a", 1));
    Map<String, Object> arguments = new LinkedHashMap<>(Map.of("input", input));
    ResolverDef resolver =
        pipeline(
            "$util.qr($ctx.args.input.put(\"b\", 2)){}",
            "$util.toJson($ctx.args.input)",
            function(NONE, "{}", "{}"));
    assertEquals(
        Map.of("a", 1, "b", 2),
        run(resolver, Invocation.of(new Caller.ApiKey(), arguments)).value());
    assertEquals(Map.of("a", 1), input);
  }

  @Test
  void unknownSourceIsTheFieldsError() {
    DataSourceDef search = new DataSourceDef("Search", "AMAZON_ELASTICSEARCH", Map.of());
    GraphError error =
        run(pipeline("{}", "{}", function(search, "{}", null))).failure().orElseThrow();
    assertEquals("The emulator has no data source for Search.", error.message());
  }

  private static Object seen(Caller caller) {
    ResolverDef resolver =
        pipeline(
            "{}",
            "{\"t\": \"$util.authType()\", \"i\": $util.toJson($ctx.identity)}",
            function(NONE, "{}", "{}"));
    return new PipelineTest().run(resolver, Invocation.of(caller, Map.of())).value();
  }

  @Test
  void eachCallerHasItsIdentity() throws Exception {
    assertEquals(
        Json.read("{\"t\": \"API Key Authorization\", \"i\": null}"), seen(new Caller.ApiKey()));
    assertEquals(
        Json.read(
            "{\"t\": \"User Pool Authorization\", \"i\": {\"sub\": \"s\", \"issuer\": \"iss\","
                + " \"sourceIp\": [\"203.0.113.1\"], \"claims\": {\"sub\": \"s\", \"username\": \"u\","
                + " \"cognito:username\": \"u\", \"cognito:groups\": [\"g\"], \"iss\": \"iss\"},"
                + " \"username\": \"u\", \"groups\": [\"g\"], \"defaultAuthStrategy\": \"ALLOW\"}}"),
        seen(new Caller.UserPool("s", "u", List.of("g"), Map.of("iss", "iss"))));
    assertEquals(
        Json.read(
            "{\"t\": \"Open ID Connect Authorization\", \"i\": {\"sub\": \"s\", \"issuer\": null,"
                + " \"sourceIp\": [\"203.0.113.1\"], \"claims\": {\"sub\": \"s\"}}}"),
        seen(new Caller.Oidc(Map.of("sub", "s"))));
    assertEquals(
        Json.read(
            "{\"t\": \"IAM Authorization\", \"i\": {\"accountId\": \"1\","
                + " \"cognitoIdentityPoolId\": \"p\", \"cognitoIdentityId\": null,"
                + " \"cognitoIdentityAuthType\": null, \"cognitoIdentityAuthProvider\": null,"
                + " \"sourceIp\": [\"203.0.113.1\"], \"username\": \"u\", \"userArn\": \"arn\"}}"),
        seen(new Caller.Iam("1", "arn", "u", Map.of("cognitoIdentityPoolId", "p"))));
    assertEquals(
        Json.read(
            "{\"t\": \"Lambda Authorization\", \"i\": {\"resolverContext\": {\"k\": \"v\"}}}"),
        seen(new Caller.Lambda(Map.of("k", "v"))));
  }
}
