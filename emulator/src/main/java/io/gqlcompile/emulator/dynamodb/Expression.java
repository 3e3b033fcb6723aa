package io.gqlcompile.emulator.dynamodb;

import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An expression of a request with its names and values.
 *
 * @param text the expression; null if there is none
 */
record Expression(String text, Map<String, String> names, Map<String, AttributeValue> values) {
  static final Expression NONE = new Expression(null, Map.of(), Map.of());

  static Expression of(Object part) {
    if (!(part instanceof Map<?, ?> map)) {
      return NONE;
    }
    Object text = map.get("expression");
    Map<String, String> names = new LinkedHashMap<>();
    if (map.get("expressionNames") instanceof Map<?, ?> given) {
      given.forEach((placeholder, name) -> names.put(placeholder.toString(), String.valueOf(name)));
    }
    boolean empty = text == null || text.toString().isBlank();
    return new Expression(
        empty ? null : text.toString(), names, Attributes.of(map.get("expressionValues")));
  }

  /** The names of two expressions of one request; null for none, as DynamoDB wants it. */
  Map<String, String> namesWith(Expression other) {
    Map<String, String> all = new LinkedHashMap<>(names);
    all.putAll(other.names);
    return all.isEmpty() ? null : all;
  }

  /** The values of two expressions of one request; null for none, as DynamoDB wants it. */
  Map<String, AttributeValue> valuesWith(Expression other) {
    Map<String, AttributeValue> all = new LinkedHashMap<>(values);
    all.putAll(other.values);
    return all.isEmpty() ? null : all;
  }
}
