package io.gqlcompile.emulator.vtl;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** {@code $util.list}: copies of lists; the given lists stay as they are. */
public final class ListScope {
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
   * The list in ascending or descending order; a list of maps by one of their keys. Values of
   * several kinds keep to their kind, and null comes first.
   */
  public List<Object> sortList(List<?> list, boolean descending, Object field) {
    Comparator<Object> order = (a, b) -> compare(key(a, field), key(b, field));
    List<Object> copy = new ArrayList<>(list);
    copy.sort(descending ? order.reversed() : order);
    return copy;
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
