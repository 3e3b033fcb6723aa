package io.gqlcompile.dev.source;

import io.gqlcompile.emulator.api.DataSource;
import io.gqlcompile.emulator.json.Json;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A data source that is an HTTP endpoint. Requests are not signed.
 *
 * @see <a href=
 *     "https://docs.aws.amazon.com/appsync/latest/devguide/resolver-mapping-template-reference-http.html">
 *     AppSync: mapping templates for HTTP</a>
 */
final class HttpSource implements DataSource {
  /** Headers that Java's client sets itself and refuses to be told. */
  private static final Set<String> RESERVED =
      Set.of("connection", "content-length", "expect", "host", "upgrade");

  private final String endpoint;

  HttpSource(String endpoint) {
    this.endpoint = endpoint;
  }

  @Override
  public Answer execute(Map<String, Object> request) {
    try {
      HttpResponse<String> answer = Web.send(request(request));
      Map<String, Object> result = new LinkedHashMap<>();
      result.put("statusCode", answer.statusCode());
      Map<String, Object> headers = new LinkedHashMap<>();
      answer.headers().map().forEach((name, values) -> headers.put(name, joined(values)));
      result.put("headers", headers);
      result.put("body", answer.body());
      return Answer.of(result);
    } catch (IOException e) {
      return Answer.failed("UnknownHttpException", endpoint + ": " + e);
    } catch (IllegalArgumentException e) {
      return Answer.failed("BadRequest", e.getMessage());
    }
  }

  private static Object joined(List<String> values) {
    return values.size() == 1 ? values.get(0) : List.copyOf(values);
  }

  private HttpRequest request(Map<String, Object> request) {
    Map<?, ?> params = request.get("params") instanceof Map<?, ?> map ? map : Map.of();
    String path = String.valueOf(request.getOrDefault("resourcePath", "/"));
    HttpRequest.Builder builder = Web.request(joined(path) + query(params.get("query")));
    if (params.get("headers") instanceof Map<?, ?> headers) {
      headers.forEach(
          (name, value) -> {
            if (value != null && !RESERVED.contains(name.toString().toLowerCase(Locale.ROOT))) {
              builder.header(name.toString(), value.toString());
            }
          });
    }
    Object body = params.get("body");
    String method = String.valueOf(request.getOrDefault("method", "GET"));
    String text = body == null || body instanceof String ? (String) body : Json.write(body);
    return builder
        .method(
            method,
            text == null || method.equals("GET")
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(text))
        .build();
  }

  private String joined(String path) {
    String base = endpoint.endsWith("/") ? endpoint.substring(0, endpoint.length() - 1) : endpoint;
    return base + (path.startsWith("/") ? path : "/" + path);
  }

  static String query(Object query) {
    StringBuilder text = new StringBuilder();
    if (query instanceof Map<?, ?> map) {
      map.forEach(
          (name, value) ->
              text.append(text.isEmpty() ? "?" : "&")
                  .append(encoded(name))
                  .append('=')
                  .append(encoded(value)));
    }
    return text.toString();
  }

  private static String encoded(Object value) {
    return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8).replace("+", "%20");
  }
}
