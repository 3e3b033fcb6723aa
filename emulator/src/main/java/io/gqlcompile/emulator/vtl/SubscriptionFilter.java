package io.gqlcompile.emulator.vtl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A filter in the form of enhanced subscription filtering: groups of which one must match, each of
 * filters that all must match. So a filter is brought into disjunctive normal form.
 *
 * @see <a href=
 *     "https://docs.aws.amazon.com/appsync/latest/devguide/aws-appsync-real-time-enhanced-filtering.html">
 *     AppSync: enhanced subscription filtering</a>
 */
final class SubscriptionFilter {
  private final List<?> ignored;

  private SubscriptionFilter(List<?> ignored) {
    this.ignored = ignored;
  }

  /**
   * The filter in AppSync's form.
   *
   * @param filter what the client asked for; null for nothing
   * @param ignoredFields fields of the filter that do not count; null for none
   * @param rules a filter that must match too and in which every field counts; null for none
   */
  static Map<String, Object> of(Map<?, ?> filter, List<?> ignoredFields, Map<?, ?> rules) {
    List<?> ignored = ignoredFields == null ? List.of() : ignoredFields;
    List<List<Object>> groups = new SubscriptionFilter(ignored).all(filter);
    groups = both(groups, new SubscriptionFilter(List.of()).all(rules));
    List<Object> printed = new ArrayList<>();
    for (List<Object> group : groups) {
      if (!group.isEmpty()) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("filters", group);
        printed.add(entry);
      }
    }
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("filterGroup", printed);
    return out;
  }

  private List<List<Object>> all(Map<?, ?> filter) {
    List<List<Object>> groups = always();
    if (filter != null) {
      for (Map.Entry<?, ?> entry : filter.entrySet()) {
        groups = both(groups, one(entry.getKey().toString(), entry.getValue()));
      }
    }
    return groups;
  }

  private List<List<Object>> one(String key, Object condition) {
    if (condition == null || ignored.contains(key)) {
      return always();
    }
    if (key.equals("and") || key.equals("or")) {
      return junction(key.equals("or"), condition);
    }
    List<List<Object>> groups = always();
    if (condition instanceof Map<?, ?> operators) {
      operators.forEach(
          (operator, value) -> groups.get(0).add(term(key, operator.toString(), value)));
    }
    return groups;
  }

  private List<List<Object>> junction(boolean either, Object condition) {
    List<?> parts = condition instanceof List<?> list ? list : List.of(condition);
    List<List<Object>> groups = either ? new ArrayList<>() : always();
    for (Object part : parts) {
      if (part instanceof Map<?, ?> map) {
        groups = either ? join(groups, all(map)) : both(groups, all(map));
      }
    }
    return groups.isEmpty() ? always() : groups;
  }

  private static Map<String, Object> term(String field, String operator, Object value) {
    Map<String, Object> term = new LinkedHashMap<>();
    term.put("fieldName", field);
    term.put("operator", operator);
    term.put("value", value);
    return term;
  }

  private static List<List<Object>> always() {
    List<List<Object>> groups = new ArrayList<>();
    groups.add(new ArrayList<>());
    return groups;
  }

  private static List<List<Object>> join(List<List<Object>> first, List<List<Object>> second) {
    List<List<Object>> groups = new ArrayList<>(first);
    groups.addAll(second);
    return groups;
  }

  private static List<List<Object>> both(List<List<Object>> first, List<List<Object>> second) {
    List<List<Object>> groups = new ArrayList<>();
    for (List<Object> a : first) {
      for (List<Object> b : second) {
        List<Object> group = new ArrayList<>(a);
        group.addAll(b);
        groups.add(group);
      }
    }
    return groups;
  }
}
