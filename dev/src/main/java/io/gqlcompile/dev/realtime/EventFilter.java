package io.gqlcompile.dev.realtime;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A filter of events: groups of which one must match, each of conditions that all must.
 *
 * @see <a href=
 *     "https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-enhanced-filtering.html">
 *     AppSync: enhanced subscription filtering</a>
 */
final class EventFilter {
  private EventFilter() {}

  /** Whether an event passes; nothing passes a filter without groups. */
  static boolean passes(Object filter, Object event) {
    if (filter instanceof Map<?, ?> map && map.get("filterGroup") instanceof List<?> groups) {
      for (Object group : groups) {
        if (group instanceof Map<?, ?> entry
            && entry.get("filters") instanceof List<?> conditions
            && conditions.stream().allMatch(condition -> meets(condition, event))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean meets(Object condition, Object event) {
    if (!(condition instanceof Map<?, ?> map)) {
      return false;
    }
    Object stored = value(event, String.valueOf(map.get("fieldName")));
    Object wanted = map.get("value");
    return switch (String.valueOf(map.get("operator"))) {
      case "eq" -> same(stored, wanted);
      case "ne" -> !same(stored, wanted);
      case "lt" -> ordered(stored, wanted) && order(stored, wanted) < 0;
      case "le" -> ordered(stored, wanted) && order(stored, wanted) <= 0;
      case "gt" -> ordered(stored, wanted) && order(stored, wanted) > 0;
      case "ge" -> ordered(stored, wanted) && order(stored, wanted) >= 0;
      case "between" ->
          wanted instanceof List<?> range
              && range.size() == 2
              && ordered(stored, range.get(0))
              && ordered(stored, range.get(1))
              && order(stored, range.get(0)) >= 0
              && order(stored, range.get(1)) <= 0;
      case "in" -> wanted instanceof List<?> list && isIn(list, stored);
      case "notIn" -> wanted instanceof List<?> list && !isIn(list, stored);
      case "beginsWith" -> stored instanceof String text && text.startsWith(text(wanted));
      case "contains" -> contains(stored, wanted);
      case "notContains" -> !contains(stored, wanted);
      case "containsAny" ->
          wanted instanceof List<?> list && list.stream().anyMatch(one -> contains(stored, one));
      default -> false;
    };
  }

  private static String text(Object value) {
    return String.valueOf(value);
  }

  /** The value of a field; steps of a path have dots between them. */
  static Object value(Object event, String path) {
    Object value = event;
    if (event instanceof Map<?, ?> map && map.containsKey(path)) {
      return map.get(path);
    }
    for (String step : path.split("\\.")) {
      value = value instanceof Map<?, ?> map ? map.get(step) : null;
    }
    return value;
  }

  static boolean same(Object first, Object second) {
    if (first instanceof Number && second instanceof Number) {
      return order(first, second) == 0;
    }
    return first == null ? second == null : first.equals(second);
  }

  private static boolean isIn(List<?> list, Object value) {
    return list.stream().anyMatch(one -> same(value, one));
  }

  private static boolean contains(Object stored, Object wanted) {
    if (stored instanceof List<?> list) {
      return isIn(list, wanted);
    }
    return stored instanceof String text && wanted != null && text.contains(text(wanted));
  }

  private static boolean ordered(Object first, Object second) {
    return first instanceof Number && second instanceof Number
        || first instanceof String && second instanceof String;
  }

  private static int order(Object first, Object second) {
    return first instanceof Number
        ? new BigDecimal(first.toString()).compareTo(new BigDecimal(second.toString()))
        : first.toString().compareTo(second.toString());
  }
}
