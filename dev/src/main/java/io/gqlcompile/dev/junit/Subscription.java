package io.gqlcompile.dev.junit;

import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The events of a subscription, in the order in which they were published. */
public final class Subscription implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final BlockingQueue<Map<?, ?>> messages = new LinkedBlockingQueue<>();
  private final WebSocket socket;

  Subscription(HttpClient client, String url, Map<String, String> header) {
    byte[] json = Json.write(header).getBytes(StandardCharsets.UTF_8);
    String base64 = Base64.getUrlEncoder().withoutPadding().encodeToString(json);
    this.socket =
        client
            .newWebSocketBuilder()
            .subprotocols("graphql-ws", "header-" + base64)
            .buildAsync(
                URI.create(url.replaceFirst("^http", "ws") + "/graphql/realtime"), new Inbox())
            .join();
  }

  /** Collects messages; each may come in parts. */
  private final class Inbox implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        receive(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }
  }

  private void receive(String text) {
    try {
      Map<?, ?> message = (Map<?, ?>) Json.read(text);
      if (!"ka".equals(message.get("type"))) {
        messages.add(message);
      }
    } catch (MalformedJson e) {
      throw new IllegalStateException(e);
    }
  }

  Subscription start(String body, Map<String, String> authorization) {
    send("connection_init", null);
    take("connection_ack");
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("data", body);
    payload.put("extensions", Map.of("authorization", authorization));
    send("start", payload);
    take("start_ack");
    return this;
  }

  private void send(String type, Object payload) {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("id", "1");
    message.put("type", type);
    if (payload != null) {
      message.put("payload", payload);
    }
    socket.sendText(Json.write(message), true).join();
  }

  private Map<?, ?> take(String type) {
    Map<?, ?> message = poll(PATIENCE);
    if (message == null || !type.equals(message.get("type"))) {
      close();
      throw new AssertionError(
          "expected " + type + ", got " + (message == null ? "nothing" : message));
    }
    return message;
  }

  private Map<?, ?> poll(Duration patience) {
    try {
      return messages.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  /**
   * The next event; waits for it.
   *
   * @throws AssertionError if none comes within 10 s
   */
  public GqlResponse next() {
    return GqlResponse.of((Map<?, ?>) take("data").get("payload"));
  }

  /** Whether no event is there now. What was executed before has been published before. */
  public boolean isQuiet() {
    return messages.isEmpty();
  }

  @Override
  public void close() {
    socket.abort();
  }
}
