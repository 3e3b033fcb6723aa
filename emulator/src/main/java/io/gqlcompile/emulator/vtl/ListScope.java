package io.gqlcompile.emulator.vtl;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** {@code $util.list}: copies of lists; the given lists stay as they are. */
public final class ListScope {
  private static final int MOST = 1000;

  ListScope() {}

  public List<Object> copyAndRetainAll(List<?> list, List<?> wanted) {
    List<Object> copy = new ArrayList<>(list);
    copy.retainAll(wanted);
    return copy;
  }

  public List<Object> copyAndRemoveAll(List<?> list, List<?> unwanted) {
    List<Object> copy = new ArrayList<>(list);
    copy.removeAll(unwanted);
    return copy;
  }

  /**
   * The list in ascending or descending order; a list of maps by one of their keys, with null
   * first. Values of several classes stay as they are, and so do more than a thousand.
   */
  public List<Object> sortList(List<?> list, boolean descending, Object field) {
    List<Object> copy = new ArrayList<>(list);
    if (copy.size() > MOST || copy.stream().map(ListScope::kind).distinct().count() > 1) {
      return copy;
    }
    Comparator<Object> order = (a, b) -> compare(key(a, field), key(b, field));
    copy.sort(descending ? order.reversed() : order);
    return copy;
  }

  private static String kind(Object item) {
    if (item instanceof Map) {
      return "Map";
    }
    boolean isWhole = item instanceof Integer || item instanceof Long || item instanceof BigInteger;
    return isWhole ? "Integer" : item == null ? "null" : item.getClass().getName();
  }

  private static Object key(Object item, Object field) {
    return item instanceof Map<?, ?> map ? map.get(field) : item;
  }

  private static int compare(Object a, Object b) {
    if (a instanceof Number && b instanceof Number) {
      return new BigDecimal(a.toString()).compareTo(new BigDecimal(b.toString()));
    }
    if (a == null || b == null) {
      return Boolean.compare(a != null, b != null);
    }
    return a.toString().compareTo(b.toString());
  }
}
