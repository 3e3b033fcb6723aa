package io.gqlcompile.dev;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import io.gqlcompile.emulator.json.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client of the real-time protocol. */
final class RealtimeClient implements WebSocket.Listener, AutoCloseable {
  private final BlockingQueue<Map<?, ?>> messages = new LinkedBlockingQueue<>();
  private final StringBuilder text = new StringBuilder();
  private WebSocket socket;

  static RealtimeClient open(LocalApiUnderTest server, Map<String, String> header, boolean inQuery)
      throws Exception {
    byte[] json = Json.write(header).getBytes(StandardCharsets.UTF_8);
    String url = server.api.url().replace("http://", "ws://") + "/graphql/realtime";
    RealtimeClient client = new RealtimeClient();
    WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
    if (inQuery) {
      String base64 = Base64.getUrlEncoder().encodeToString(json);
      client.socket =
          builder
              .subprotocols("graphql-ws")
              .buildAsync(URI.create(url + "?header=" + base64 + "&payload=e30="), client)
              .get(10, TimeUnit.SECONDS);
    } else {
      String base64 = Base64.getUrlEncoder().withoutPadding().encodeToString(json);
      client.socket =
          builder
              .subprotocols("graphql-ws", "header-" + base64)
              .buildAsync(URI.create(url), client)
              .get(10, TimeUnit.SECONDS);
    }
    return client;
  }

  static RealtimeClient connected(LocalApiUnderTest server, Map<String, String> header)
      throws Exception {
    RealtimeClient client = open(server, header, false);
    client.send(Map.of("type", "connection_init"));
    Map<?, ?> ack = client.next("connection_ack");
    assertNotNull(LocalApiUnderTest.at(ack, "payload", "connectionTimeoutMs"));
    client.next("ka");
    return client;
  }

  @Override
  public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
    text.append(part);
    if (last) {
      try {
        messages.add((Map<?, ?>) Json.read(text.toString()));
      } catch (io.gqlcompile.emulator.json.MalformedJson e) {
        messages.add(Map.of("type", text.toString()));
      }
      text.setLength(0);
    }
    from.request(1);
    return null;
  }

  void send(Map<String, Object> message) {
    socket.sendText(Json.write(message), true).join();
  }

  void start(String id, Map<String, String> authorization, String query) {
    start(id, authorization, query, Map.of());
  }

  void start(
      String id, Map<String, String> authorization, String query, Map<String, Object> variables) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("query", query);
    data.put("variables", variables);
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("data", Json.write(data));
    payload.put("extensions", Map.of("authorization", authorization));
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("id", id);
    message.put("type", "start");
    message.put("payload", payload);
    send(message);
  }

  Map<?, ?> next(String type) throws Exception {
    Map<?, ?> message = messages.poll(10, TimeUnit.SECONDS);
    assertNotNull(message, "nothing came, expected " + type);
    assertEquals(type, message.get("type"), message.toString());
    return message;
  }

  @Override
  public void close() {
    socket.abort();
  }
}
