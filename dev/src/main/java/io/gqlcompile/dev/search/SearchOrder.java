package io.gqlcompile.dev.search;

import io.gqlcompile.dev.search.FieldValues.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The order of what is found: by the fields of {@code sort}, rows without a value last. */
final class SearchOrder {
  private record Key(Field field, boolean descending) {}

  private final FieldValues fields;
  private final List<Key> keys = new ArrayList<>();

  SearchOrder(FieldValues fields, Object sort) {
    this.fields = fields;
    for (Object entry : sort instanceof List<?> list ? list : List.of()) {
      Map<?, ?> map = entry instanceof Map<?, ?> known ? known : Map.of(entry, "asc");
      map.forEach((name, order) -> keys.add(key(name.toString(), order)));
    }
  }

  private Key key(String name, Object order) {
    Object word = order instanceof Map<?, ?> map ? map.get("order") : order;
    Field field = fields.field(name);
    if (field.isWords()) {
      throw new SearchFailure("texts are not sorted by: " + name);
    }
    return new Key(field, "desc".equals(word));
  }

  /** The values that a row is sorted by; null where it has none. */
  List<Object> values(Map<?, ?> row) {
    List<Object> values = new ArrayList<>();
    for (Key key : keys) {
      Comparator<Object> order = SearchOrder::compare;
      values.add(
          fields.values(row, key.field()).stream()
              .min(key.descending() ? order.reversed() : order)
              .orElse(null));
    }
    return values;
  }

  /** Compares values of two rows. */
  int order(List<Object> a, List<Object> b) {
    for (int i = 0; i < keys.size(); i++) {
      Object left = a.get(i);
      Object right = b.get(i);
      int order =
          left == null || right == null
              ? Boolean.compare(left == null, right == null)
              : keys.get(i).descending() ? compare(right, left) : compare(left, right);
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  /** The values of {@code search_after}, which are those that {@link #shown} gave. */
  List<Object> after(Object given) {
    if (!(given instanceof List<?> list) || list.size() != keys.size()) {
      throw new SearchFailure("search_after has not as many values as sort");
    }
    List<Object> after = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      Object value = list.get(i);
      FieldKind kind = keys.get(i).field().kind();
      after.add(isMissing(value, kind) ? null : FieldValues.value(value, kind(kind, value)));
    }
    return after;
  }

  private static FieldKind kind(FieldKind known, Object value) {
    boolean isNumber = known == FieldKind.BOOLEAN || known == FieldKind.DATE;
    return isNumber && value instanceof Number
        ? FieldKind.DOUBLE
        : known == null ? FieldKind.of(value) : known;
  }

  private static boolean isMissing(Object value, FieldKind kind) {
    boolean isText = kind != null && kind.isText();
    return value == null
        || !isText && value.toString().endsWith("Infinity")
        || kind == FieldKind.BOOLEAN && value.toString().length() > 1
        || value.equals(Long.MAX_VALUE)
        || value.equals(Long.MIN_VALUE);
  }

  /** Sort values as a response has them. */
  List<Object> shown(List<Object> values) {
    List<Object> shown = new ArrayList<>();
    for (int i = 0; i < keys.size(); i++) {
      Key key = keys.get(i);
      shown.add(values.get(i) == null ? missing(key) : shown(values.get(i), key.field().kind()));
    }
    return shown;
  }

  private static Object missing(Key key) {
    FieldKind kind = key.field().kind();
    if (kind == null || kind.isText()) {
      return null;
    }
    if (kind == FieldKind.DOUBLE) {
      return key.descending() ? "-Infinity" : "Infinity";
    }
    if (kind == FieldKind.BOOLEAN) {
      return key.descending() ? Integer.MIN_VALUE : Integer.MAX_VALUE;
    }
    return key.descending() ? Long.MIN_VALUE : Long.MAX_VALUE;
  }

  /** Numbers as a response has them: whole ones of whole fields, others with a fraction. */
  static Object shown(Object value, FieldKind kind) {
    if (!(value instanceof BigDecimal number)) {
      return value;
    }
    return kind == FieldKind.DOUBLE ? (Object) number.doubleValue() : (Object) number.longValue();
  }

  static boolean same(Object a, Object b) {
    return a.getClass() == b.getClass() && compare(a, b) == 0;
  }

  static int compare(Object a, Object b) {
    return a instanceof BigDecimal left && b instanceof BigDecimal right
        ? left.compareTo(right)
        : a.toString().compareTo(b.toString());
  }
}
