package io.gqlcompile.dev.junit;

import io.gqlcompile.dev.auth.SignatureV4;
import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import io.gqlcompile.project.local.LocalApi;
import io.gqlcompile.project.local.LocalSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An API that a test uses. Every request goes through HTTP, as those of any client. */
public final class TestApi {
  private static final String PATH = "/graphql";

  private final LocalApi api;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  TestApi(LocalApi api) {
    this.api = api;
  }

  /** The endpoint, for clients of one's own. */
  public String url() {
    return api.url() + PATH;
  }

  /** Executes a query or a mutation. */
  public GqlResponse execute(As caller, String document) {
    return execute(caller, document, Map.of());
  }

  /** Executes a query or a mutation with variables. */
  public GqlResponse execute(As caller, String document, Map<String, Object> variables) {
    String body = body(document, variables);
    return GqlResponse.of((Map<?, ?>) post(PATH, credentials(caller, PATH, body), body));
  }

  static String body(String document, Map<String, Object> variables) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("query", document);
    request.put("variables", variables);
    return Json.write(request);
  }

  /**
   * Waits for the events of a subscription.
   *
   * @throws AssertionError if it is refused
   */
  public Subscription subscribe(As caller, String document) {
    return subscribe(caller, document, Map.of());
  }

  /** The same with variables. */
  public Subscription subscribe(As caller, String document, Map<String, Object> variables) {
    Subscription subscription =
        new Subscription(client, api.url(), header(caller, PATH + "/connect", "{}"));
    String body = body(document, variables);
    return subscription.start(body, header(caller, PATH, body));
  }

  /** The rows of a table as plain values, at most 200, by the model's name. */
  public List<Map<String, Object>> rows(String model) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (Object table : (List<?>) get("/_dev/tables")) {
      String name = (String) ((Map<?, ?>) table).get("name");
      if (name.equals(model) || name.startsWith(model + "-")) {
        Map<?, ?> answer = (Map<?, ?>) get("/_dev/tables/" + name);
        ((List<?>) answer.get("rows")).forEach(row -> rows.add(Json.copyOf((Map<?, ?>) row)));
      }
    }
    return rows;
  }

  /** How the requests of this test were answered, the last one first; at most 50. */
  public List<GqlTrace> traces() {
    List<GqlTrace> traces = new ArrayList<>();
    ((List<?>) get("/_dev/traces")).forEach(trace -> traces.add(GqlTrace.of((Map<?, ?>) trace)));
    return traces;
  }

  private String host() {
    return api.url().replaceFirst("^http://", "");
  }

  private Map<String, String> header(As caller, String path, String body) {
    Map<String, String> header = new LinkedHashMap<>();
    header.put("host", host());
    header.putAll(credentials(caller, path, body));
    return header;
  }

  private Map<String, String> credentials(As caller, String path, String body) {
    return switch (caller.kind()) {
      case API_KEY -> Map.of("x-api-key", String.valueOf(status().get("apiKey")));
      case USER_POOL -> Map.of("authorization", token(caller, ""));
      case OPENID_CONNECT -> Map.of("authorization", token(caller, "oidc"));
      case TOKEN -> Map.of("authorization", caller.name());
      case ROLE -> SignatureV4.headers(host(), path, body, role(caller.name()), Clock.systemUTC());
    };
  }

  private Map<?, ?> status() {
    return (Map<?, ?>) get("/_dev/status");
  }

  private String token(As caller, String issuer) {
    Map<String, Object> wanted = new LinkedHashMap<>();
    wanted.put("user", caller.name());
    wanted.put("groups", caller.groups());
    wanted.put("issuer", issuer);
    wanted.put("claims", caller.claims());
    Map<?, ?> answer = (Map<?, ?>) post("/_dev/token", Map.of(), Json.write(wanted));
    if (answer.get("token") instanceof String token) {
      return token;
    }
    throw new IllegalArgumentException(
        "no token for " + caller.name() + ": " + GqlResponse.of(answer).errors());
  }

  private LocalSettings.Role role(String name) {
    for (Object entry : (List<?>) status().get("roles")) {
      Map<?, ?> role = (Map<?, ?>) entry;
      String arn = String.valueOf(role.get("arn"));
      if (arn.contains("/" + name + "/") || arn.endsWith("/" + name)) {
        return new LocalSettings.Role(
            String.valueOf(role.get("accessKeyId")),
            String.valueOf(role.get("secretAccessKey")),
            arn);
      }
    }
    throw new IllegalArgumentException("there is no role " + name);
  }

  private Object get(String path) {
    return send(HttpRequest.newBuilder(URI.create(api.url() + path)).GET());
  }

  private Object post(String path, Map<String, String> headers, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(api.url() + path))
            .POST(HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return send(request);
  }

  private Object send(HttpRequest.Builder request) {
    try {
      return Json.read(client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (MalformedJson e) {
      throw new IllegalStateException("the API did not answer with JSON", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
