package io.gqlcompile.vtl;

import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.FixedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A constant in VTL: how the facts of a model reach a template. */
public sealed interface VtlLiteral {

  /**
   * A string.
   *
   * @param value its characters
   */
  record Text(String value) implements VtlLiteral {}

  /**
   * A number.
   *
   * @param digits as written; a GraphQL Int or Float
   */
  record Num(String digits) implements VtlLiteral {}

  /**
   * {@code true} or {@code false}.
   *
   * @param value which of them
   */
  record Bool(boolean value) implements VtlLiteral {}

  /**
   * A string that only the deployment knows.
   *
   * @param value how the deployment computes it; must yield neither quotes nor {@code $} or {@code
   *     #}, as names and ARNs do
   */
  record Deployed(CfnValue value) implements VtlLiteral {}

  /**
   * A list.
   *
   * @param items its entries
   */
  record Items(List<VtlLiteral> items) implements VtlLiteral {
    /** Keeps its own copy. */
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * A map.
   *
   * @param entries its entries in the order printed
   */
  record Fields(Map<String, VtlLiteral> entries) implements VtlLiteral {
    /** Keeps its own copy. */
    public Fields {
      entries = FixedMap.copyOf(entries);
    }
  }

  /** A string. */
  static VtlLiteral text(String value) {
    return new Text(value);
  }

  /** A boolean. */
  static VtlLiteral bool(boolean value) {
    return new Bool(value);
  }

  /** A list of strings. */
  static VtlLiteral texts(List<String> values) {
    List<VtlLiteral> items = new ArrayList<>(values.size());
    for (String value : values) {
      items.add(new Text(value));
    }
    return new Items(items);
  }

  /** A map of names and values in turn; a value may be a string. */
  static Fields map(Object... namesAndValues) {
    Map<String, VtlLiteral> entries = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      entries.put(
          (String) namesAndValues[i],
          value instanceof String text ? new Text(text) : (VtlLiteral) value);
    }
    return new Fields(entries);
  }
}
