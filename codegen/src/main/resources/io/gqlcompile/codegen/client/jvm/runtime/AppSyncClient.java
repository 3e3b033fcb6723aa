package runtime;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** Calls one API. Safe for several threads; make one and keep it. */
public final class AppSyncClient {
  private static final Duration TIMEOUT = Duration.ofSeconds(35);

  private final URI endpoint;
  private final URI realTime;
  private final Authorization authorization;
  private final HttpClient http;
  private final Clock clock;
  private final Duration pause;

  private AppSyncClient(
      URI endpoint,
      URI realTime,
      Authorization authorization,
      HttpClient http,
      Clock clock,
      Duration pause) {
    this.endpoint = Objects.requireNonNull(endpoint, "endpoint");
    this.realTime = Objects.requireNonNull(realTime, "realTime");
    this.authorization = Objects.requireNonNull(authorization, "authorization");
    this.http = Objects.requireNonNull(http, "http");
    this.clock = Objects.requireNonNull(clock, "clock");
    this.pause = Objects.requireNonNull(pause, "pause");
  }

  /** A client of the API at an address, as the stack's output {@code GraphQLAPIEndpointOutput}. */
  public static AppSyncClient to(URI endpoint, Authorization authorization) {
    HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    return new AppSyncClient(
        endpoint, realTimeOf(endpoint), authorization, http, Clock.systemUTC(), Duration.ZERO);
  }

  /** The same for another caller. */
  public AppSyncClient as(Authorization other) {
    return new AppSyncClient(endpoint, realTime, other, http, clock, pause);
  }

  /** The same with subscriptions at another address. */
  public AppSyncClient withRealTime(URI address) {
    return new AppSyncClient(endpoint, address, authorization, http, clock, pause);
  }

  /** The same over another HTTP client, for example one with a proxy. */
  public AppSyncClient over(HttpClient other) {
    return new AppSyncClient(endpoint, realTime, authorization, other, clock, pause);
  }

  /** The same with another clock; signatures have its time. */
  public AppSyncClient at(Clock other) {
    return new AppSyncClient(endpoint, realTime, authorization, http, other, pause);
  }

  /**
   * The same with subscriptions that are opened again when their connection is lost, as often as
   * it takes. They wait before that for up to the pause, and each time for up to twice as long, a
   * minute at most. Their consumer of failures is told of each loss: what happened until they are
   * open again is not made up for, so it is the time to read anew.
   *
   * @param pause more than nothing; {@link Duration#ZERO} for never again, as at first
   */
  public AppSyncClient reconnecting(Duration pause) {
    return new AppSyncClient(endpoint, realTime, authorization, http, clock, pause);
  }

  /** AppSync has a host of its own for subscriptions; behind another domain it is a path. */
  private static URI realTimeOf(URI endpoint) {
    String scheme = "http".equals(endpoint.getScheme()) ? "ws" : "wss";
    String host = Signature.host(endpoint);
    if (host.contains(".appsync-api.")) {
      String other = host.replace(".appsync-api.", ".appsync-realtime-api.");
      return URI.create(scheme + "://" + other + endpoint.getRawPath());
    }
    return URI.create(scheme + "://" + host + endpoint.getRawPath() + "/realtime");
  }

  /**
   * Runs a query or a mutation and waits for its answer.
   *
   * @return null if the service says so
   * @throws ApiException if there is no answer, or only a part of it
   */
  public <T> T run(Operation<T> operation) {
    try {
      return runAsync(operation).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof ApiException known) {
        throw known;
      }
      throw e;
    }
  }

  /** Runs a query or a mutation; fails with an {@link ApiException}. */
  public <T> CompletableFuture<T> runAsync(Operation<T> operation) {
    HttpRequest request = request(body(operation));
    return http.sendAsync(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
        .handle(
            (response, failure) -> {
              if (failure != null) {
                throw new TransportException("cannot reach " + endpoint, 0, cause(failure));
              }
              return answer(operation, response);
            });
  }

  private static Throwable cause(Throwable failure) {
    return failure instanceof CompletionException && failure.getCause() instanceof IOException io
        ? io
        : failure;
  }

  static String body(Operation<?> operation) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("query", operation.document());
    body.put("variables", operation.variables());
    return Json.print(body);
  }

  private HttpRequest request(String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(endpoint)
            .timeout(TIMEOUT)
            .header("content-type", "application/json; charset=UTF-8")
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    authorization.headers(endpoint, body, clock.instant()).forEach(request::header);
    return request.build();
  }

  private static <T> T answer(Operation<T> operation, HttpResponse<String> response) {
    Map<String, Object> answer;
    try {
      answer = Values.map(Json.parse(response.body()));
    } catch (IllegalArgumentException e) {
      String what = "status " + response.statusCode() + " and no JSON";
      throw new TransportException(what, response.statusCode(), e);
    }
    List<GraphQlError> errors = GraphQlError.all(answer.get("errors"));
    if (!errors.isEmpty()) {
      throw new GraphQlException(errors, answer.get("data"));
    }
    if (response.statusCode() != 200 || !answer.containsKey("data")) {
      throw new TransportException(
          "status " + response.statusCode(), response.statusCode(), null);
    }
    try {
      return read(operation, answer.get("data"));
    } catch (RuntimeException e) {
      throw new TransportException("data that does not fit its type", response.statusCode(), e);
    }
  }

  static <T> T read(Operation<T> operation, Object data) {
    Object value = Values.map(data).get(operation.rootField());
    return value == null ? null : operation.read(value);
  }

  /**
   * Is told of changes until it is closed. Both consumers are called one at a time.
   *
   * @param data gets what comes
   * @param failure gets why no more comes, or why one message had no data; a {@link
   *     ConnectionLostException}, also if the service was silent for too long, ends the
   *     subscription, unless this client is {@link #reconnecting}
   * @return complete once the service has accepted the subscription; fails if it refuses
   */
  public <T> CompletableFuture<Subscription> subscribe(
      Operation<T> operation, Consumer<T> data, Consumer<ApiException> failure) {
    if (pause.isZero()) {
      return connect(operation, data, failure);
    }
    return Reconnecting.open(told -> connect(operation, data, told), failure, pause);
  }

  private <T> CompletableFuture<Subscription> connect(
      Operation<T> operation, Consumer<T> data, Consumer<ApiException> failure) {
    return RealTime.open(
        http, realTime, endpoint, authorization, clock, operation, data, failure);
  }
}
