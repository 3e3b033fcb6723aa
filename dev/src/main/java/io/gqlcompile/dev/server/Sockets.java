package io.gqlcompile.dev.server;

import io.gqlcompile.dev.auth.Refused;
import io.gqlcompile.dev.auth.SignedRequest;
import io.gqlcompile.dev.graphql.ErrorForm;
import io.gqlcompile.dev.graphql.GraphRequest;
import io.gqlcompile.dev.http.FrontHandler;
import io.gqlcompile.dev.http.Host;
import io.gqlcompile.dev.realtime.RealtimeConnection;
import io.gqlcompile.dev.realtime.RealtimeHost;
import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Fields;
import org.eclipse.jetty.websocket.server.ServerUpgradeRequest;
import org.eclipse.jetty.websocket.server.ServerUpgradeResponse;
import org.eclipse.jetty.websocket.server.WebSocketCreator;

/**
 * Takes WebSocket connections. Credentials stand in the query ({@code header}, in base64), or in a
 * subprotocol ({@code header-} and base64url).
 */
final class Sockets implements WebSocketCreator {
  private static final String PROTOCOL = "graphql-ws";
  private static final String HEADER = "header-";
  private static final int UNAUTHORIZED = 401;

  private final Host host;
  private final RealtimeHost realtime;
  private final FrontHandler front;

  Sockets(Host host, RealtimeHost realtime, FrontHandler front) {
    this.host = host;
    this.realtime = realtime;
    this.front = front;
  }

  @Override
  public Object createWebSocket(
      ServerUpgradeRequest request, ServerUpgradeResponse response, Callback callback) {
    if (!front.admits(request)) {
      Response.writeError(request, response, callback, 403);
      return null;
    }
    if (!request.hasSubProtocol(PROTOCOL)) {
      Response.writeError(request, response, callback, 400, "The subprotocol must be graphql-ws.");
      return null;
    }
    if (host.serving().isEmpty()) {
      Response.writeError(request, response, callback, 503);
      return null;
    }
    response.setAcceptedSubProtocol(PROTOCOL);
    return new RealtimeConnection(realtime, refusal(request));
  }

  private Optional<Map<String, Object>> refusal(ServerUpgradeRequest request) {
    try {
      Map<?, ?> header = header(request);
      SignedRequest signed = SignedRequest.ofMessage(header, "/graphql/connect", "{}");
      realtime.authenticate(signed, GraphRequest.of(""));
      return Optional.empty();
    } catch (Refused e) {
      Map<String, Object> error = new LinkedHashMap<>(ErrorForm.plain(e.type(), e.getMessage()));
      error.put("errorCode", UNAUTHORIZED);
      return Optional.of(error);
    }
  }

  private static Map<?, ?> header(ServerUpgradeRequest request) {
    for (String protocol : request.getSubProtocols()) {
      if (protocol.startsWith(HEADER)) {
        return decoded(protocol.substring(HEADER.length()));
      }
    }
    Fields query = Request.extractQueryParameters(request);
    String header = query.getValue("header");
    return header == null ? Map.of() : decoded(header);
  }

  /** In either alphabet, with padding or without; a plus may have become a blank on the way. */
  private static Map<?, ?> decoded(String base64) {
    String plain = base64.replace(' ', '+').replace('-', '+').replace('_', '/').replace("=", "");
    try {
      byte[] bytes = Base64.getDecoder().decode(plain);
      return Json.read(new String(bytes, StandardCharsets.UTF_8)) instanceof Map<?, ?> map
          ? map
          : Map.of();
    } catch (IllegalArgumentException | MalformedJson e) {
      return Map.of();
    }
  }
}
