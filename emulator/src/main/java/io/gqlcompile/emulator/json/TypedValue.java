package io.gqlcompile.emulator.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * DynamoDB's typed form of a value, as mapping templates write it: <code>{"S": "text"}</code>,
 * <code>{"N": 12}</code>, <code>{"L": [...]}</code>.
 *
 * @see <a href=
 *     "https://docs.aws.amazon.com/appsync/latest/devguide/dynamodb-helpers-in-util-dynamodb.html">
 *     AppSync: DynamoDB helpers</a>
 */
public final class TypedValue {
  private TypedValue() {}

  /** The typed form of a plain value; text, numbers, booleans, lists, maps and null. */
  public static Map<String, Object> of(Object value) {
    if (value == null) {
      return typed("NULL", null);
    }
    if (value instanceof Number) {
      return typed("N", value);
    }
    if (value instanceof Boolean) {
      return typed("BOOL", value);
    }
    if (value instanceof Map<?, ?> map) {
      return typed("M", values(map));
    }
    if (value instanceof Iterable<?> items) {
      return typed("L", list(items));
    }
    return typed("S", value.toString());
  }

  /** A value under the given type letter. */
  public static Map<String, Object> typed(String type, Object value) {
    Map<String, Object> typed = new LinkedHashMap<>();
    typed.put(type, value);
    return typed;
  }

  /** Each value of a map in typed form. */
  public static Map<String, Object> values(Map<?, ?> map) {
    Map<String, Object> typed = new LinkedHashMap<>();
    map.forEach((key, value) -> typed.put(String.valueOf(key), of(value)));
    return typed;
  }

  private static List<Object> list(Iterable<?> items) {
    List<Object> typed = new ArrayList<>();
    for (Object item : items) {
      typed.add(of(item));
    }
    return typed;
  }
}
