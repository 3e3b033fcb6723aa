package io.gqlcompile.dev.junit;

import io.gqlcompile.emulator.json.Json;
import java.util.List;
import java.util.Map;

/**
 * What a client is told.
 *
 * @param data by response key; null if nothing could be executed
 * @param errors with {@code message}, {@code errorType} and {@code path}; empty if none
 */
public record GqlResponse(Map<String, Object> data, List<Map<String, Object>> errors) {

  static GqlResponse of(Map<?, ?> response) {
    List<Map<String, Object>> errors =
        response.get("errors") instanceof List<?> list
            ? list.stream().map(error -> Json.copyOf((Map<?, ?>) error)).toList()
            : List.of();
    return new GqlResponse(
        response.get("data") instanceof Map<?, ?> data ? Json.copyOf(data) : null, errors);
  }

  /**
   * The value at a path of names and indexes: {@code at("listPosts", "items", 0, "id")}.
   *
   * @return null where the path leads nowhere
   */
  public Object at(Object... path) {
    return step(data, path);
  }

  static Object step(Object start, Object... path) {
    Object value = start;
    for (Object step : path) {
      if (value instanceof Map<?, ?> map) {
        value = map.get(step);
      } else if (value instanceof List<?> list && step instanceof Integer i && i < list.size()) {
        value = list.get(i);
      } else {
        return null;
      }
    }
    return value;
  }

  /** The type of the first error, for example {@code Unauthorized}; null if there is none. */
  public String errorType() {
    return errors.isEmpty() ? null : (String) errors.get(0).get("errorType");
  }
}
