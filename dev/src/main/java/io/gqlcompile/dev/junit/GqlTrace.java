package io.gqlcompile.dev.junit;

import io.gqlcompile.emulator.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

/**
 * How a request was answered.
 *
 * @param query its text
 * @param fields the fields whose resolvers ran or were refused, in order
 */
public record GqlTrace(String query, List<FieldTrace> fields) {

  /**
   * How a field was resolved.
   *
   * @param field its coordinate, {@code Query.getPost}
   * @param path where it is in the response
   * @param decision what authorization decided, for people; null if it was not asked
   * @param isRefused whether authorization refused
   * @param requests what data sources other than NONE were asked, in order
   * @param stash the stash as the last template left it; null if no template ran
   */
  public record FieldTrace(
      String field,
      List<Object> path,
      String decision,
      boolean isRefused,
      List<Map<String, Object>> requests,
      Map<String, Object> stash) {}

  static GqlTrace of(Map<?, ?> trace) {
    List<FieldTrace> fields = new ArrayList<>();
    for (Object field : (List<?>) trace.get("fields")) {
      fields.add(field((Map<?, ?>) field));
    }
    return new GqlTrace((String) trace.get("query"), List.copyOf(fields));
  }

  private static FieldTrace field(Map<?, ?> field) {
    List<Map<String, Object>> requests = new ArrayList<>();
    for (Object step : (List<?>) field.get("steps")) {
      Map<?, ?> map = (Map<?, ?>) step;
      if (map.get("type") != null && !map.get("type").equals("NONE")) {
        requests.add(Json.copyOf((Map<?, ?>) map.get("request")));
      }
    }
    return new FieldTrace(
        (String) field.get("field"),
        List.copyOf((List<?>) field.get("path")),
        (String) field.get("decision"),
        Boolean.TRUE.equals(field.get("isRefused")),
        requests,
        field.get("stash") instanceof Map<?, ?> stash ? Json.copyOf(stash) : null);
  }

  /**
   * The first trace of a field.
   *
   * @throws NoSuchElementException if its resolver was not asked
   */
  public FieldTrace field(String coordinate) {
    return fields.stream()
        .filter(field -> field.field().equals(coordinate))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("no resolver ran for " + coordinate));
  }
}
