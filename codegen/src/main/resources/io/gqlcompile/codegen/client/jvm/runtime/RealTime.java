package runtime;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** One subscription over one WebSocket, in the protocol {@code graphql-ws} as AppSync speaks it. */
final class RealTime<T> implements WebSocket.Listener, Subscription {
  /** How long the service may take to accept, in milliseconds. */
  private static final long HANDSHAKE = 30_000;

  /** How long the service may be silent if it does not say, in milliseconds. */
  private static final long KEEP_ALIVE = 300_000;

  private final Operation<T> operation;
  private final Consumer<T> data;
  private final Consumer<ApiException> failure;
  private final String id = UUID.randomUUID().toString();
  private final Map<String, Object> payload;
  private final CompletableFuture<Subscription> accepted = new CompletableFuture<>();
  private final StringBuilder partial = new StringBuilder();
  private final Silence silence = new Silence(this::silent);
  private long keepAlive = KEEP_ALIVE;
  private CompletableFuture<WebSocket> sent = CompletableFuture.completedFuture(null);
  private volatile WebSocket socket;
  private volatile boolean closed;

  private RealTime(
      Operation<T> operation,
      Consumer<T> data,
      Consumer<ApiException> failure,
      Map<String, Object> payload) {
    this.operation = operation;
    this.data = data;
    this.failure = failure;
    this.payload = payload;
  }

  static <T> CompletableFuture<Subscription> open(
      HttpClient http,
      URI address,
      URI endpoint,
      Authorization authorization,
      Clock clock,
      Operation<T> operation,
      Consumer<T> data,
      Consumer<ApiException> failure) {
    String body = AppSyncClient.body(operation);
    URI connect = URI.create(endpoint + "/connect");
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("data", body);
    payload.put(
        "extensions",
        Map.of("authorization", headers(endpoint, endpoint, body, authorization, clock)));
    RealTime<T> listener = new RealTime<>(operation, data, failure, payload);
    String header = base64(Json.print(headers(endpoint, connect, "{}", authorization, clock)));
    URI whole = URI.create(address + "?header=" + header + "&payload=" + base64("{}"));
    http.newWebSocketBuilder()
        .subprotocols("graphql-ws")
        .connectTimeout(Duration.ofMillis(HANDSHAKE))
        .buildAsync(whole, listener)
        .whenComplete(
            (opened, problem) -> {
              if (problem != null) {
                listener.end(new TransportException("cannot reach " + address, 0, problem));
              }
            });
    return listener.accepted;
  }

  private static Map<String, Object> headers(
      URI endpoint, URI signed, String body, Authorization authorization, Clock clock) {
    Map<String, Object> headers = new LinkedHashMap<>();
    headers.put("host", Signature.host(endpoint));
    headers.putAll(authorization.headers(signed, body, clock.instant()));
    return headers;
  }

  private static String base64(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return URLEncoder.encode(Base64.getEncoder().encodeToString(bytes), StandardCharsets.UTF_8);
  }

  private static String message(String type, String id, Object payload) {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("type", type);
    if (id != null) {
      message.put("id", id);
    }
    if (payload != null) {
      message.put("payload", payload);
    }
    return Json.print(message);
  }

  @Override
  public void onOpen(WebSocket opened) {
    socket = opened;
    silence.limit(HANDSHAKE);
    send(message("connection_init", null, null));
    opened.request(1);
  }

  /** Sends after what was sent before: an answer may be here sooner than the end of its request. */
  private CompletableFuture<WebSocket> send(String text) {
    CompletableFuture<WebSocket> sending;
    synchronized (this) {
      sending = sent.thenCompose(before -> socket.sendText(text, true));
      sent = sending;
    }
    sending.whenComplete(
        (done, problem) -> {
          if (problem != null) {
            end(lost("the connection broke", problem));
          }
        });
    return sending;
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
    silence.hears();
    partial.append(text);
    if (last) {
      String whole = partial.toString();
      partial.setLength(0);
      try {
        take(Values.map(Json.parse(whole)));
      } catch (IllegalArgumentException e) {
        end(new TransportException("a message that is not JSON", 0, e));
      }
    }
    silence.heard();
    from.request(1);
    return null;
  }

  private void take(Map<String, Object> message) {
    switch (String.valueOf(message.get("type"))) {
      case "connection_ack" -> {
        if (Values.map(message.get("payload")).get("connectionTimeoutMs") instanceof Number limit) {
          keepAlive = Math.max(1, limit.longValue());
        }
        send(message("start", id, payload));
      }
      case "start_ack" -> {
        silence.limit(keepAlive);
        accepted.complete(this);
      }
      case "data" -> data(Values.map(message.get("payload")));
      case "error", "connection_error" -> end(refusal(Values.map(message.get("payload"))));
      case "complete" -> end(lost("the service ended the subscription", null));
      default -> {
        // Others, such as ka, tell that the connection is alive.
      }
    }
  }

  private void data(Map<String, Object> answer) {
    if (closed) {
      return;
    }
    List<GraphQlError> errors = GraphQlError.all(answer.get("errors"));
    if (!errors.isEmpty()) {
      failure.accept(new GraphQlException(errors, answer.get("data")));
      return;
    }
    T value;
    try {
      value = AppSyncClient.read(operation, answer.get("data"));
    } catch (RuntimeException e) {
      failure.accept(new TransportException("data that does not fit its type", 0, e));
      return;
    }
    if (value != null) {
      data.accept(value);
    }
  }

  private static ApiException refusal(Map<String, Object> payload) {
    List<GraphQlError> errors = GraphQlError.all(payload.get("errors"));
    return new GraphQlException(
        errors.isEmpty() ? List.of(GraphQlError.of(payload)) : errors, null);
  }

  private static ApiException lost(String message, Throwable cause) {
    return new ConnectionLostException(message, cause);
  }

  private void silent(long limit) {
    end(lost("nothing came from the service for " + limit + " ms", null));
  }

  /** Whether nobody ended it before. */
  private synchronized boolean ends() {
    boolean isFirst = !closed;
    closed = true;
    silence.end();
    return isFirst;
  }

  private void end(ApiException reason) {
    if (!ends()) {
      return;
    }
    try {
      boolean wasPending = accepted.completeExceptionally(reason);
      if (!wasPending) {
        failure.accept(reason);
      }
    } finally {
      if (socket != null && reason instanceof ConnectionLostException) {
        socket.abort();
      } else if (socket != null) {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "");
      }
    }
  }

  @Override
  public CompletionStage<?> onClose(WebSocket from, int status, String reason) {
    end(lost("the service closed the connection: " + status, null));
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable problem) {
    end(lost("the connection broke", problem));
  }

  @Override
  public void close() {
    if (!ends()) {
      return;
    }
    accepted.completeExceptionally(new TransportException("closed", 0, null));
    if (socket != null) {
      send(message("stop", id, null))
          .thenCompose(done -> done.sendClose(WebSocket.NORMAL_CLOSURE, ""));
    }
  }
}
