package io.gqlcompile.dev;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gqlcompile.CompileRequest;
import io.gqlcompile.CompileResult;
import io.gqlcompile.GqlCompiler;
import io.gqlcompile.dev.server.DevServer;
import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.project.local.LocalApi;
import io.gqlcompile.project.local.LocalOptions;
import io.gqlcompile.project.local.LocalSettings;
import io.gqlcompile.settings.AuthMode;
import io.gqlcompile.settings.AuthModes;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.source.SourceFile;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A server, and what clients ask of it. */
final class LocalApiUnderTest implements AutoCloseable {
  static final String KEY = "da2-localkey";
  static final Settings EVERY_MODE =
      Settings.DEFAULT.withAuth(
          new AuthModes(
              AuthMode.API_KEY,
              List.of(
                  AuthMode.AMAZON_COGNITO_USER_POOLS,
                  AuthMode.AWS_IAM,
                  AuthMode.OPENID_CONNECT,
                  AuthMode.AWS_LAMBDA)));

  final LocalApi api;
  final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private LocalApiUnderTest(LocalApi api) {
    this.api = api;
  }

  /** What came back. */
  record Answer(int status, Map<?, ?> body) {
    Object data(String... path) {
      return at(body.get("data"), path);
    }

    Map<?, ?> error() {
      return (Map<?, ?>) ((List<?>) body.get("errors")).get(0);
    }
  }

  static Object at(Object value, String... path) {
    Object found = value;
    for (String step : path) {
      found =
          found instanceof List<?> list
              ? list.get(Integer.parseInt(step))
              : ((Map<?, ?>) found).get(step);
    }
    return found;
  }

  static LocalApiUnderTest start(LocalOptions options) throws Exception {
    return new LocalApiUnderTest(new DevServer().start(options));
  }

  static LocalApiUnderTest of(String schema) throws Exception {
    LocalApiUnderTest server = start(LocalOptions.inMemory());
    server.serve(schema, LocalSettings.NONE);
    return server;
  }

  List<String> serve(String schema, LocalSettings settings) throws Exception {
    return serve(schema, EVERY_MODE, settings);
  }

  List<String> serve(String schema, Settings compiled, LocalSettings settings) throws Exception {
    SourceFile file = new SourceFile("schema.graphql", schema);
    CompileResult result = new GqlCompiler().compile(CompileRequest.of(List.of(file), compiled));
    assertTrue(result.isSuccess(), () -> result.diagnostics().toString());
    return api.serve(result.artifacts(), settings);
  }

  Answer ask(Map<String, String> headers, String query) throws Exception {
    return ask(headers, query, Map.of());
  }

  Answer ask(Map<String, String> headers, String query, Map<String, Object> variables)
      throws Exception {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", query);
    body.put("variables", variables);
    return post("/graphql", headers, Json.write(body));
  }

  Answer byKey(String query) throws Exception {
    return ask(Map.of("x-api-key", KEY), query);
  }

  Answer post(String path, Map<String, String> headers, String body) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(api.url() + path))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return answer(request.build());
  }

  Answer get(String path, Map<String, String> headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api.url() + path)).GET();
    headers.forEach(request::header);
    return answer(request.build());
  }

  private Answer answer(HttpRequest request) throws Exception {
    HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
    Object body = answer.body().startsWith("{") ? Json.read(answer.body()) : Map.of();
    return new Answer(answer.statusCode(), (Map<?, ?>) body);
  }

  /** The last requests, the last one first. */
  List<?> traces() throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(api.url() + "/_dev/traces")).build();
    return (List<?>) Json.read(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
  }

  String token(String user, List<String> groups, String issuer) throws Exception {
    Map<String, Object> wanted = new LinkedHashMap<>();
    wanted.put("user", user);
    wanted.put("groups", groups);
    wanted.put("issuer", issuer);
    return (String) post("/_dev/token", Map.of(), Json.write(wanted)).body().get("token");
  }

  Map<String, String> user(String name, String... groups) throws Exception {
    return Map.of("authorization", token(name, List.of(groups), ""));
  }

  @Override
  public void close() {
    api.close();
  }
}
