package io.gqlcompile.emulator.vtl;

import io.gqlcompile.emulator.json.TypedValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A filter as a DynamoDB expression. Terms side by side are joined by AND; a field's placeholder is
 * {@code #field}, a value's is {@code :path_field_operator}; dots in a field name step into maps.
 */
final class FilterExpression {
  private static final Map<String, String> COMPARISONS =
      Map.of("eq", "=", "ne", "<>", "le", "<=", "lt", "<", "ge", ">=", "gt", ">");

  private final Map<String, Object> names = new LinkedHashMap<>();
  private final Map<String, Object> values = new LinkedHashMap<>();

  /** The expression with its names and values; an empty filter gives an empty expression. */
  Map<String, Object> of(Map<?, ?> filter) {
    String expression = filter == null ? "" : group(filter, "");
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("expression", expression);
    out.put("expressionNames", names);
    out.put("expressionValues", values);
    return out;
  }

  private String group(Map<?, ?> filter, String path) {
    List<String> terms = new ArrayList<>();
    filter.forEach(
        (key, condition) -> {
          if (condition != null) {
            terms.addAll(terms(key.toString(), condition, path));
          }
        });
    return joined(terms, "AND");
  }

  private List<String> terms(String key, Object condition, String path) {
    return switch (key) {
      case "and", "or" -> junction(key, condition, path);
      case "not" -> negation(condition, path);
      default -> field(key, condition, path);
    };
  }

  private List<String> junction(String key, Object condition, String path) {
    List<?> parts = condition instanceof List<?> list ? list : List.of(condition);
    List<String> terms = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      String term =
          parts.get(i) instanceof Map<?, ?> map ? group(map, path + key + "_" + i + "_") : "";
      if (!term.isEmpty()) {
        terms.add(term);
      }
    }
    return terms.isEmpty() ? List.of() : List.of(joined(terms, key.equals("or") ? "OR" : "AND"));
  }

  private List<String> negation(Object condition, String path) {
    String inner = condition instanceof Map<?, ?> map ? group(map, path + "not_") : "";
    return inner.isEmpty() ? List.of() : List.of("NOT (" + inner + ")");
  }

  private static String joined(List<String> terms, String operator) {
    if (terms.size() == 1) {
      return terms.get(0);
    }
    return terms.isEmpty() ? "" : "(" + String.join(") " + operator + " (", terms) + ")";
  }

  private List<String> field(String field, Object condition, String path) {
    if (!(condition instanceof Map<?, ?> operators)) {
      throw unknown(field, condition);
    }
    List<String> terms = new ArrayList<>();
    operators.forEach(
        (operator, value) -> terms.add(term(field, operator.toString(), value, path)));
    return terms;
  }

  private String term(String field, String operator, Object value, String path) {
    String name = name(field);
    String place = path + field + "_" + operator;
    return switch (operator) {
      case "contains" -> "contains(" + name + ", " + value(place, value) + ")";
      case "notContains" -> "NOT contains(" + name + ", " + value(place, value) + ")";
      case "beginsWith" -> "begins_with(" + name + ", " + value(place, value) + ")";
      case "attributeType" -> "attribute_type(" + name + ", " + value(place, value) + ")";
      case "attributeExists" ->
          (Boolean.TRUE.equals(value) ? "attribute_exists(" : "attribute_not_exists(") + name + ")";
      case "in" -> name + " IN (" + String.join(", ", each(place, value)) + ")";
      case "size" -> size(field, value, path);
      default -> comparison(name, operator, value, place);
    };
  }

  private String size(String field, Object value, String path) {
    if (!(value instanceof Map<?, ?> operators)) {
      throw unknown(field, value);
    }
    List<String> terms = new ArrayList<>();
    String operand = "size(" + name(field) + ")";
    operators.forEach(
        (operator, bound) ->
            terms.add(
                comparison(
                    operand, operator.toString(), bound, path + field + "_size_" + operator)));
    return joined(terms, "AND");
  }

  private String comparison(String operand, String operator, Object value, String place) {
    if (operator.equals("between")) {
      List<String> bounds = each(place, value);
      if (bounds.size() == 2) {
        return operand + " BETWEEN " + bounds.get(0) + " AND " + bounds.get(1);
      }
    }
    String symbol = COMPARISONS.get(operator);
    if (symbol == null) {
      throw unknown(operator, value);
    }
    return operand + " " + symbol + " " + value(place, value);
  }

  private List<String> each(String place, Object value) {
    List<?> items = value instanceof List<?> list ? list : List.of();
    List<String> placeholders = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      placeholders.add(value(place + "_" + (i + 1), items.get(i)));
    }
    return placeholders;
  }

  private String name(String field) {
    List<String> steps = new ArrayList<>();
    for (String step : field.split("\\.", -1)) {
      steps.add(free("#" + legal(step), names, step));
    }
    return String.join(".", steps);
  }

  private String value(String place, Object value) {
    String placeholder = free(":" + legal(place), values, null);
    values.put(placeholder, TypedValue.of(value));
    return placeholder;
  }

  /** The placeholder, lengthened until it is new or stands for the same thing already. */
  private static String free(String wanted, Map<String, Object> taken, Object meaning) {
    String placeholder = wanted;
    while (taken.containsKey(placeholder)
        && (meaning == null || !meaning.equals(taken.get(placeholder)))) {
      placeholder += "_";
    }
    taken.put(placeholder, meaning);
    return placeholder;
  }

  private static String legal(String text) {
    return text.replaceAll("[^A-Za-z0-9_]", "_");
  }

  private static TemplateFailure unknown(String what, Object value) {
    return new TemplateFailure(
        GraphError.of(
            GraphError.MAPPING_TEMPLATE,
            "Could not construct a filter expression from " + what + " and " + value));
  }
}
