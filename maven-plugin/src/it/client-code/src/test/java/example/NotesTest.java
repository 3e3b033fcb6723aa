package example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.net.httpserver.HttpServer;
import example.client.runtime.AppSyncClient;
import example.client.runtime.Authorization;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class NotesTest {
  @Test
  void addsAndLists() throws Exception {
    InetSocketAddress anyPort = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(anyPort, 0);
    server.createContext(
        "/graphql",
        exchange -> {
          String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          byte[] answer =
              (body.contains("mutation CreateNote")
                      ? "{\"data\":{\"createNote\":{\"id\":\"7\"}}}"
                      : "{\"data\":{\"listNotes\":{\"items\":[{\"text\":\"milk\"}]}}}")
                  .getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
    try {
      URI endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/graphql");
      Notes notes = new Notes(AppSyncClient.to(endpoint, Authorization.apiKey("key")));
      assertEquals("7", notes.add("milk"));
      assertEquals(List.of("milk"), notes.texts());
    } finally {
      server.stop(0);
    }
  }
}
