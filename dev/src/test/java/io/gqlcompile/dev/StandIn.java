package io.gqlcompile.dev;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BinaryOperator;

/** An HTTP server that stands for one elsewhere. */
final class StandIn implements AutoCloseable {
  private final HttpServer server;

  /** Method, path and body of each request. */
  final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  /**
   * @param answers from path and body to the body of the answer
   */
  StandIn(BinaryOperator<String> answers) throws Exception {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          String body =
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          String path = exchange.getRequestURI().toString();
          asked.add((exchange.getRequestMethod() + " " + path + " " + body).strip());
          byte[] answer = answers.apply(path, body).getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.start();
  }

  String url() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
