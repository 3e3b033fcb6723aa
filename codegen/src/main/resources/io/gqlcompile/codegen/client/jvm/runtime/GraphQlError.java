package runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One error in an answer.
 *
 * @param message for people
 * @param errorType as AppSync names it; or null
 * @param errorInfo what a resolver added, as maps, lists, strings, numbers and booleans; or null
 * @param path the names and indexes on the way to the field; empty if it is about no field
 */
public record GraphQlError(
    String message, String errorType, Object errorInfo, List<Object> path) {
  static List<GraphQlError> all(Object value) {
    List<GraphQlError> errors = new ArrayList<>();
    if (value instanceof List<?> list) {
      list.forEach(entry -> errors.add(of(entry)));
    }
    return errors;
  }

  static GraphQlError of(Object value) {
    if (!(value instanceof Map<?, ?> map)) {
      return new GraphQlError(String.valueOf(value), null, null, List.of());
    }
    Object type = map.get("errorType");
    if (type == null && map.get("extensions") instanceof Map<?, ?> extensions) {
      type = extensions.get("errorType");
    }
    List<Object> path = new ArrayList<>();
    if (map.get("path") instanceof List<?> parts) {
      path.addAll(parts);
    }
    Object message = map.get("message");
    return new GraphQlError(
        message == null ? String.valueOf(type) : message.toString(),
        type == null ? null : type.toString(),
        map.get("errorInfo"),
        path);
  }
}
