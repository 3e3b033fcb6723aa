package io.gqlcompile.dev.http;

import io.gqlcompile.dev.auth.Refused;
import io.gqlcompile.dev.auth.SignedRequest;
import io.gqlcompile.dev.graphql.Asking;
import io.gqlcompile.dev.graphql.ErrorForm;
import io.gqlcompile.dev.graphql.GraphRequest;
import io.gqlcompile.dev.graphql.RequestContext;
import io.gqlcompile.dev.graphql.ServedApi;
import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** {@code POST /graphql}. */
final class GraphQlHandler {
  /** AppSync's limit on a request, in bytes. */
  static final int MAX_REQUEST = 1 << 20;

  /** AppSync's limit on a response, in bytes. */
  static final int MAX_RESPONSE = 5 << 20;

  private final Host host;

  GraphQlHandler(Host host) {
    this.host = host;
  }

  void handle(Request request, Response response, Callback callback) throws IOException {
    if (!request.getMethod().equals("POST")) {
      answer(response, callback, 405, "MethodNotAllowed", "GraphQL requests are posted.");
      return;
    }
    byte[] body = body(request);
    if (body.length > MAX_REQUEST) {
      answer(response, callback, 413, "RequestTooLarge", "The request is larger than 1 MB.");
      return;
    }
    Optional<Host.Serving> serving = host.serving();
    if (serving.isEmpty()) {
      answer(response, callback, 503, "ServiceUnavailable", "No good build has been served yet.");
      return;
    }
    GraphRequest graph = graph(body);
    try {
      SignedRequest signed =
          new SignedRequest(
              request.getMethod(), request.getHttpURI().getPathQuery(), headers(request), body);
      GraphRequest shown = graph == null ? GraphRequest.of("") : graph;
      Asking asking = serving.get().authenticator().authenticate(signed, shown);
      if (graph == null) {
        answer(response, callback, 400, "MalformedHttpRequestException", MALFORMED);
        return;
      }
      execute(serving.get().api(), graph, asking, signed, response, callback);
    } catch (Refused e) {
      response.getHeaders().put("x-amzn-errortype", e.type());
      answer(response, callback, 401, e.type(), e.getMessage());
    }
  }

  private static final String MALFORMED =
      "Request body must be a JSON object with a query of GraphQL.";

  private void execute(
      ServedApi api,
      GraphRequest graph,
      Asking asking,
      SignedRequest signed,
      Response response,
      Callback callback) {
    ServedApi.Kind kind = api.kind(graph);
    if (kind == ServedApi.Kind.SUBSCRIPTION) {
      answer(
          response,
          callback,
          400,
          "UnsupportedOperation",
          "Subscriptions are made over WebSocket, at /graphql/realtime.");
      return;
    }
    RequestContext context = RequestContext.of(asking, templateHeaders(signed));
    Map<String, Object> result = api.execute(graph, context);
    host.traces().add(graph, context, result);
    if (kind == ServedApi.Kind.MUTATION) {
      host.hub().published(api, graph, result, context);
    }
    byte[] bytes = Json.write(result).getBytes(StandardCharsets.UTF_8);
    if (bytes.length > MAX_RESPONSE) {
      answer(response, callback, 200, "PayloadTooLarge", "The response is larger than 5 MB.");
      return;
    }
    Reply.bytes(response, callback, 200, "application/json;charset=UTF-8", bytes);
  }

  /** What templates see as {@code $ctx.request}. */
  static Map<String, Object> templateHeaders(SignedRequest signed) {
    return new LinkedHashMap<>(signed.headers());
  }

  private static GraphRequest graph(byte[] body) {
    try {
      return Json.read(new String(body, StandardCharsets.UTF_8)) instanceof Map<?, ?> map
          ? GraphRequest.of(map)
          : null;
    } catch (MalformedJson e) {
      return null;
    }
  }

  private static byte[] body(Request request) throws IOException {
    try (InputStream in = Content.Source.asInputStream(request)) {
      return in.readNBytes(MAX_REQUEST + 1);
    }
  }

  private static Map<String, String> headers(Request request) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (HttpField field : request.getHeaders()) {
      headers.put(field.getName().toLowerCase(Locale.ROOT), field.getValue());
    }
    return headers;
  }

  private static void answer(
      Response response, Callback callback, int status, String type, String message) {
    Reply.json(response, callback, status, ErrorForm.response(type, message));
  }
}
