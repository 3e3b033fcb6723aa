package io.gqlcompile.dev.http;

import io.gqlcompile.dev.auth.TokenRequest;
import io.gqlcompile.dev.graphql.ErrorForm;
import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** {@code /_dev/...}: tokens, rows and traces, for the page and for {@code dev token}. */
final class ToolHandler {
  private static final String TABLES = "/_dev/tables";
  private static final int ROWS = 200;
  private static final int MAX_REQUEST = 1 << 16;

  private final Host host;
  private final Clock clock;

  ToolHandler(Host host, Clock clock) {
    this.host = host;
    this.clock = clock;
  }

  void handle(String path, Request request, Response response, Callback callback)
      throws IOException {
    boolean isPost = request.getMethod().equals("POST");
    if (path.equals("/_dev/token") && isPost) {
      token(request, response, callback);
    } else if (isPost) {
      Reply.json(response, callback, 405, ErrorForm.response("MethodNotAllowed", path));
    } else if (path.equals("/_dev/status")) {
      Reply.json(response, callback, 200, host.status());
    } else if (path.equals("/_dev/traces")) {
      Reply.json(response, callback, 200, host.traces().all());
    } else if (path.equals(TABLES)) {
      Reply.json(response, callback, 200, tables());
    } else if (path.startsWith(TABLES + "/")) {
      rows(path.substring(TABLES.length() + 1), response, callback);
    } else {
      Reply.json(response, callback, 404, ErrorForm.response("NotFound", "There is no " + path));
    }
  }

  private List<Object> tables() {
    List<Object> tables = new ArrayList<>();
    for (String name : host.tables().names()) {
      Map<String, Object> table = new LinkedHashMap<>();
      table.put("name", name);
      table.put("key", host.tables().key(name));
      tables.add(table);
    }
    return tables;
  }

  private void rows(String table, Response response, Callback callback) {
    if (!host.tables().names().contains(table)) {
      Reply.json(response, callback, 404, ErrorForm.response("NotFound", "no table " + table));
      return;
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("name", table);
    answer.put("key", host.tables().key(table));
    answer.put("rows", host.tables().rows(table, ROWS));
    Reply.json(response, callback, 200, answer);
  }

  private void token(Request request, Response response, Callback callback) throws IOException {
    Optional<Host.Serving> serving = host.serving();
    Optional<Map<String, Object>> wanted = body(request);
    if (serving.isEmpty() || wanted.isEmpty() || !(wanted.get().get("user") instanceof String)) {
      String message = serving.isEmpty() ? "No API is served yet." : "A token needs a user.";
      Reply.json(response, callback, 400, ErrorForm.response("BadRequest", message));
      return;
    }
    List<String> groups = new ArrayList<>();
    if (wanted.get().get("groups") instanceof List<?> names) {
      names.forEach(name -> groups.add(String.valueOf(name)));
    }
    Map<String, Object> claims =
        wanted.get().get("claims") instanceof Map<?, ?> map ? Json.copyOf(map) : Map.of();
    Object issuer = wanted.get().get("issuer");
    Optional<TokenRequest> token =
        serving
            .get()
            .authenticator()
            .tokens()
            .request(
                wanted.get().get("user").toString(),
                groups,
                issuer == null ? "" : issuer.toString(),
                claims);
    if (token.isEmpty()) {
      String message = "The API takes no tokens of that issuer from this machine.";
      Reply.json(response, callback, 400, ErrorForm.response("BadRequest", message));
      return;
    }
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("token", host.key().sign(token.get().allClaims(clock)));
    Reply.json(response, callback, 200, answer);
  }

  private static Optional<Map<String, Object>> body(Request request) throws IOException {
    try (InputStream in = Content.Source.asInputStream(request)) {
      String text = new String(in.readNBytes(MAX_REQUEST), StandardCharsets.UTF_8);
      return Json.read(text) instanceof Map<?, ?> map
          ? Optional.of(Json.copyOf(map))
          : Optional.empty();
    } catch (MalformedJson e) {
      return Optional.empty();
    }
  }
}
