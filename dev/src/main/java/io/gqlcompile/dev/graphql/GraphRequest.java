package io.gqlcompile.dev.graphql;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a client sends.
 *
 * @param query the document
 * @param operationName which of its operations; null for the only one
 * @param variables their values as JSON
 */
public record GraphRequest(String query, String operationName, Map<String, Object> variables) {
  /** Keeps its own copy. */
  public GraphRequest {
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
  }

  /** A document with one operation and no variables. */
  public static GraphRequest of(String query) {
    return new GraphRequest(query, null, Map.of());
  }

  /**
   * Of the JSON object that is sent.
   *
   * @return null if it has no query
   */
  public static GraphRequest of(Map<?, ?> body) {
    if (!(body.get("query") instanceof String query)) {
      return null;
    }
    Map<String, Object> variables = new LinkedHashMap<>();
    if (body.get("variables") instanceof Map<?, ?> map) {
      map.forEach((name, value) -> variables.put(name.toString(), value));
    }
    Object name = body.get("operationName");
    return new GraphRequest(query, name instanceof String text ? text : null, variables);
  }
}
