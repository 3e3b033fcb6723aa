package io.gqlcompile.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.gqlcompile.dev.LocalApiUnderTest.Answer;
import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.project.local.LocalOptions;
import io.gqlcompile.project.local.LocalSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each way to say who one is: what lets in, and what does not. */
class AuthModesTest {
  private static final String SCHEMA =
      """
      type Note @model @auth(rules: [
        {allow: owner}
        {allow: groups, groups: ["Admin"]}
        {allow: public, operations: [read]}
        {allow: private, provider: identityPool, operations: [read]}
        {allow: private, provider: oidc, operations: [read]}
        {allow: custom, operations: [read]}
      ]) {
        text: String!
        secret: String
      }
      """;
  private static final String LIST = "{ listNotes { items { text secret } } }";
  private static final String CREATE =
      "mutation { createNote(input: {text: \"t\", secret: \"s\"}) { id owner } }";

  private static LocalApiUnderTest server;

  @BeforeAll
  static void start() throws Exception {
    Path classes = Path.of(AuthModesTest.class.getResource("/").toURI());
    LocalSettings.Function authorizer =
        new LocalSettings.Function(
            List.of(),
            Optional.empty(),
            Optional.of(AuthorizerHandler.class.getName()),
            List.of(classes),
            Path.of(""),
            Map.of());
    LocalSettings.Role role =
        new LocalSettings.Role("AKIATEAM", "of-the-team", "arn:aws:iam::123456789012:role/team");
    LocalSettings settings =
        new LocalSettings(
            Optional.empty(),
            Map.of("authorizer", authorizer),
            Map.of("team", role),
            Map.of(),
            Map.of(),
            Optional.empty(),
            Map.of());
    server = LocalApiUnderTest.start(LocalOptions.inMemory());
    server.serve(SCHEMA, settings);
    assertNotNull(server.ask(server.user("ann"), CREATE).data("createNote", "id"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static void letIn(Answer answer) {
    assertEquals(200, answer.status());
    assertEquals("t", answer.data("listNotes", "items", "0", "text"), answer.body().toString());
  }

  private static void refused(String type, Answer answer) {
    assertEquals(401, answer.status());
    assertEquals(type, answer.error().get("errorType"));
    assertNotNull(answer.error().get("message"));
  }

  @Test
  void anApiKeyReads() throws Exception {
    letIn(server.byKey(LIST));
    refused("UnauthorizedException", server.ask(Map.of("x-api-key", "da2-other"), LIST));
    refused("UnauthorizedException", server.ask(Map.of(), LIST));
  }

  @Test
  void anApiKeyDoesNotWrite() throws Exception {
    Answer answer = server.byKey(CREATE);
    assertEquals(200, answer.status());
    assertNull(answer.data("createNote"));
    assertEquals("Unauthorized", answer.error().get("errorType"));
    assertEquals(List.of("createNote"), answer.error().get("path"));
    assertEquals(
        "Not Authorized to access createNote on type Mutation", answer.error().get("message"));
  }

  @Test
  void usersSeeTheirOwnAndAdministratorsAll() throws Exception {
    letIn(server.ask(server.user("ann"), LIST));
    letIn(server.ask(server.user("zoe", "Admin"), LIST));
    assertEquals(List.of(), server.ask(server.user("bob"), LIST).data("listNotes", "items"));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void aChangedTokenIsRefused(int part) throws Exception {
    String[] parts = server.token("ann", List.of(), "").split("\\.");
    char[] text = parts[part].toCharArray();
    text[text.length / 2] = text[text.length / 2] == 'A' ? 'B' : 'A';
    parts[part] = new String(text);
    Answer answer = server.ask(Map.of("authorization", String.join(".", parts)), LIST);
    assertEquals(401, answer.status(), answer.body().toString());
  }

  @Test
  void aTokenThatNamesNoAlgorithmIsRefused() throws Exception {
    String claims = server.token("ann", List.of("Admin"), "").split("\\.")[1];
    // {"alg":"none"}
    Answer answer =
        server.ask(Map.of("authorization", "eyJhbGciOiJub25lIn0." + claims + "."), LIST);
    refused("UnauthorizedException", answer);
  }

  @Test
  void anExpiredTokenIsRefused() throws Exception {
    String body = Json.write(Map.of("user", "ann", "claims", Map.of("exp", 1000)));
    String token = (String) server.post("/_dev/token", Map.of(), body).body().get("token");
    Answer answer = server.ask(Map.of("authorization", token), LIST);
    refused("UnauthorizedException", answer);
    assertEquals("Token has expired.", answer.error().get("message"));
  }

  @Test
  void tokensOfOpenIdConnectRead() throws Exception {
    letIn(server.ask(Map.of("authorization", server.token("ann", List.of(), "oidc")), LIST));
  }

  @Test
  void signaturesCount() throws Exception {
    letIn(signed("ASIALOCALAUTHROLE", "local", Instant.now()));
    refused("InvalidSignatureException", signed("ASIALOCALAUTHROLE", "wrong", Instant.now()));
    refused("UnrecognizedClientException", signed("AKIANOBODY", "local", Instant.now()));
    refused(
        "InvalidSignatureException",
        signed("ASIALOCALAUTHROLE", "local", Instant.now().minusSeconds(3600)));
  }

  @Test
  void aRoleOfSettingsIsItself() throws Exception {
    Answer answer = signed("AKIATEAM", "of-the-team", Instant.now());
    assertEquals("Unauthorized", answer.error().get("errorType"), answer.body().toString());
  }

  private static Answer signed(String id, String secret, Instant at) throws Exception {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", LIST);
    String text = Json.write(body);
    String host = server.api.url().substring("http://".length());
    return server.post("/graphql", Signer.headers(host, "/graphql", text, id, secret, at), text);
  }

  @Test
  void anAuthorizerLetsInAndDeniesFields() throws Exception {
    Answer answer = server.ask(Map.of("authorization", "good-token"), LIST);
    letIn(answer);
    assertNull(answer.data("listNotes", "items", "0", "secret"));
    assertEquals("Not Authorized to access secret on type Note", answer.error().get("message"));
    refused("UnauthorizedException", server.ask(Map.of("authorization", "bad-token"), LIST));
  }

  @Test
  void answersOfAnAuthorizerAreKeptForTheirTime() throws Exception {
    assertEquals(asked("good-token"), asked("good-token"));
    int first = asked("brief-token");
    assertEquals(first + 1, asked("brief-token"));
  }

  /** How often the authorizer had been asked when it answered for this request. */
  private static int asked(String token) throws Exception {
    letIn(server.ask(Map.of("authorization", token), LIST));
    return ((Number)
            LocalApiUnderTest.at(server.traces(), "0", "identity", "resolverContext", "asked"))
        .intValue();
  }

  @Test
  void otherSitesAreNotLetIn() throws Exception {
    Map<String, String> headers =
        Map.of("x-api-key", LocalApiUnderTest.KEY, "origin", "https://example.com");
    assertEquals(403, server.ask(headers, LIST).status());
    assertEquals(
        403,
        server
            .post("/_dev/token", Map.of("origin", "http://localhost:3000"), "{\"user\": \"ann\"}")
            .status());
    assertEquals(403, server.get("/_dev/tables", Map.of("sec-fetch-site", "cross-site")).status());
  }
}
