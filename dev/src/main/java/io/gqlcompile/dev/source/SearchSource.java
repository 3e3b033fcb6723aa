package io.gqlcompile.dev.source;

import io.gqlcompile.emulator.api.DataSource;
import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** A data source that is an OpenSearch domain: the one whose URL settings name. */
final class SearchSource implements DataSource {
  private final String url;

  SearchSource(String url) {
    this.url = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  @Override
  public Answer execute(Map<String, Object> request) {
    Map<?, ?> params = request.get("params") instanceof Map<?, ?> map ? map : Map.of();
    Object body = params.get("body");
    String target = url + request.get("path") + HttpSource.query(params.get("queryString"));
    try {
      HttpRequest.Builder builder = Web.request(target).header("content-type", "application/json");
      builder.method(
          String.valueOf(request.getOrDefault("operation", "GET")),
          body == null
              ? HttpRequest.BodyPublishers.noBody()
              : HttpRequest.BodyPublishers.ofString(Json.write(body)));
      HttpResponse<String> answer = Web.send(builder.build());
      if (answer.statusCode() >= 400) {
        return Answer.failed("OpenSearch:" + answer.statusCode(), answer.body());
      }
      return Answer.of(Json.read(answer.body()));
    } catch (IOException | IllegalArgumentException | MalformedJson e) {
      return Answer.failed("OpenSearch:Unavailable", target + ": " + e);
    }
  }
}
