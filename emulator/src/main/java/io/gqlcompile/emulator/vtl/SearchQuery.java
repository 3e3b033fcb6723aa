package io.gqlcompile.emulator.vtl;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A filter as an OpenSearch query. Terms side by side must all match. */
final class SearchQuery {
  private static final Map<String, String> SIMPLE =
      Map.of(
          "eq", "term",
          "match", "match",
          "matchPhrase", "match_phrase",
          "matchPhrasePrefix", "match_phrase_prefix",
          "wildcard", "wildcard",
          "regexp", "regexp");

  private SearchQuery() {}

  /** The query; an empty filter gives a query without conditions. */
  static Map<String, Object> of(Map<?, ?> filter) {
    return allOf(filter == null ? List.of() : terms(filter));
  }

  private static List<Object> terms(Map<?, ?> filter) {
    List<Object> terms = new ArrayList<>();
    filter.forEach(
        (key, condition) -> {
          if (condition != null) {
            terms.add(term(key.toString(), condition));
          }
        });
    return terms;
  }

  private static Map<String, Object> term(String key, Object condition) {
    return switch (key.toLowerCase(Locale.ROOT)) {
      case "and" -> bool("must", parts(condition));
      case "or" -> bool("should", parts(condition));
      case "not" -> bool("must_not", parts(condition).get(0));
      default -> field(key, condition);
    };
  }

  private static List<Object> parts(Object condition) {
    List<?> list = condition instanceof List<?> given ? given : List.of(condition);
    List<Object> parts = new ArrayList<>();
    for (Object part : list) {
      if (part instanceof Map<?, ?> map) {
        parts.add(allOf(terms(map)));
      }
    }
    return parts.isEmpty() ? List.of(allOf(List.of())) : parts;
  }

  private static Map<String, Object> field(String field, Object condition) {
    if (!(condition instanceof Map<?, ?> operators)) {
      throw unknown(field, condition);
    }
    List<Object> terms = new ArrayList<>();
    operators.forEach((operator, value) -> terms.add(operator(field, operator.toString(), value)));
    return allOf(terms);
  }

  private static Map<String, Object> operator(String field, String operator, Object value) {
    String simple = SIMPLE.get(operator);
    if (simple != null) {
      return single(simple, single(field, value));
    }
    return switch (operator) {
      case "ne" -> bool("must_not", single("term", single(field, value)));
      case "gt", "gte", "lt", "lte" -> single("range", single(field, single(operator, value)));
      case "range" -> single("range", single(field, range(value)));
      case "exists" -> exists(field, value);
      case "multiMatch" -> single("multi_match", value);
      default -> throw unknown(operator, value);
    };
  }

  private static Map<String, Object> range(Object value) {
    if (!(value instanceof List<?> bounds) || bounds.size() != 2) {
      throw unknown("range", value);
    }
    Map<String, Object> range = single("gte", bounds.get(0));
    range.put("lte", bounds.get(1));
    return range;
  }

  private static Map<String, Object> exists(String field, Object value) {
    Map<String, Object> exists = single("exists", single("field", field));
    return Boolean.FALSE.equals(value) ? bool("must_not", exists) : exists;
  }

  @SuppressWarnings("unchecked") // every term is made by this class, and is a map
  private static Map<String, Object> allOf(List<Object> terms) {
    return terms.size() == 1 ? (Map<String, Object>) terms.get(0) : bool("must", terms);
  }

  private static Map<String, Object> bool(String kind, Object terms) {
    return single("bool", single(kind, terms));
  }

  private static Map<String, Object> single(String key, Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(key, value);
    return map;
  }

  private static TemplateFailure unknown(String what, Object value) {
    return new TemplateFailure(
        GraphError.of(
            GraphError.MAPPING_TEMPLATE,
            "Could not construct an Elasticsearch Query DSL from " + what + " and " + value));
  }
}
