package io.gqlcompile.dev.search;

import io.gqlcompile.dev.search.FieldValues.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Queries in OpenSearch's language, as predicates on rows. */
final class SearchFilter {
  private final FieldValues fields;

  SearchFilter(FieldValues fields) {
    this.fields = fields;
  }

  /** The rows that a query finds. */
  Predicate<Map<?, ?>> of(Object query) {
    if (!(query instanceof Map<?, ?> map) || map.size() != 1) {
      throw new SearchFailure("a query is an object with one entry: " + query);
    }
    String kind = map.keySet().iterator().next().toString();
    Object body = map.values().iterator().next();
    return switch (kind) {
      case "match_all" -> row -> true;
      case "match_none" -> row -> false;
      case "bool" -> bool(entries(body));
      case "term" -> leaf(body, "value", this::term);
      case "terms" -> terms(entries(body));
      case "match" -> leaf(body, "query", this::match);
      case "match_phrase" -> leaf(body, "query", (f, value) -> phrase(f, value, false));
      case "match_phrase_prefix" -> leaf(body, "query", (f, value) -> phrase(f, value, true));
      case "wildcard" ->
          leaf(body, "value", (f, value) -> pattern(f, SearchPatterns.wildcard(lower(f, value))));
      case "prefix" ->
          leaf(
              body,
              "value",
              (f, value) ->
                  pattern(
                      f, Pattern.compile(Pattern.quote(value.toString()) + ".*", Pattern.DOTALL)));
      case "regexp" ->
          leaf(body, "value", (f, value) -> pattern(f, SearchPatterns.regexp(value.toString())));
      case "range" -> leaf(body, "", this::range);
      case "exists" -> exists(entries(body).get("field"));
      default -> throw new SearchFailure("the local search knows no query " + kind);
    };
  }

  private static String lower(Field field, Object value) {
    String text = value.toString();
    return field.kind() == FieldKind.WHOLE ? text : text.toLowerCase(java.util.Locale.ROOT);
  }

  private static Map<?, ?> entries(Object body) {
    if (body instanceof Map<?, ?> map) {
      return map;
    }
    throw new SearchFailure("not an object: " + body);
  }

  private interface Leaf {
    Predicate<Map<?, ?>> of(Field field, Object value);
  }

  /** A query of one field, whose value stands alone or beside options. */
  private Predicate<Map<?, ?>> leaf(Object body, String name, Leaf leaf) {
    Map<?, ?> map = entries(body);
    if (map.size() != 1) {
      throw new SearchFailure("a query of one field has one entry: " + body);
    }
    Object value = map.values().iterator().next();
    if (!name.isEmpty() && value instanceof Map<?, ?> options) {
      value = options.get(name);
    }
    if (value == null) {
      throw new SearchFailure("value cannot be null");
    }
    return leaf.of(fields.field(map.keySet().iterator().next().toString()), value);
  }

  private Predicate<Map<?, ?>> bool(Map<?, ?> body) {
    List<Predicate<Map<?, ?>>> must = several(body.get("must"));
    must.addAll(several(body.get("filter")));
    List<Predicate<Map<?, ?>>> not = several(body.get("must_not"));
    List<Predicate<Map<?, ?>>> should = several(body.get("should"));
    int least =
        body.get("minimum_should_match") instanceof Number number
            ? number.intValue()
            : must.isEmpty() && !should.isEmpty() ? 1 : 0;
    return row ->
        must.stream().allMatch(query -> query.test(row))
            && not.stream().noneMatch(query -> query.test(row))
            && should.stream().filter(query -> query.test(row)).count() >= least;
  }

  private List<Predicate<Map<?, ?>>> several(Object queries) {
    List<?> list = queries instanceof List<?> found ? found : Collections.singletonList(queries);
    List<Predicate<Map<?, ?>>> several = new ArrayList<>();
    list.stream().filter(query -> query != null).forEach(query -> several.add(of(query)));
    return several;
  }

  private Predicate<Map<?, ?>> any(Field field, BiPredicate<Object, FieldKind> test) {
    return row ->
        fields.values(row, field).stream()
            .anyMatch(value -> test.test(value, FieldValues.kind(field, value)));
  }

  private Predicate<Map<?, ?>> term(Field field, Object value) {
    return any(
        field,
        (found, kind) ->
            kind == FieldKind.TEXT
                ? FieldValues.words(found.toString()).contains(value.toString())
                : SearchOrder.same(found, wanted(value, kind)));
  }

  private static Object wanted(Object value, FieldKind kind) {
    if (kind == FieldKind.WHOLE) {
      return value.toString();
    }
    boolean isFlag = kind.isNumber() && value instanceof Boolean;
    Object read = FieldValues.value(value, isFlag ? FieldKind.BOOLEAN : kind);
    if (read == null) {
      throw new SearchFailure("failed to read [" + value + "] as " + kind);
    }
    return read;
  }

  private Predicate<Map<?, ?>> terms(Map<?, ?> body) {
    List<Predicate<Map<?, ?>>> each = new ArrayList<>();
    body.forEach(
        (name, values) -> {
          Field field = fields.field(name.toString());
          (values instanceof List<?> list ? list : Arrays.asList(values))
              .forEach(value -> each.add(term(field, value)));
        });
    return row -> each.stream().anyMatch(query -> query.test(row));
  }

  private Predicate<Map<?, ?>> match(Field field, Object value) {
    List<String> words = FieldValues.words(value.toString());
    Predicate<Map<?, ?>> exact = term(field, value);
    return row ->
        isWords(field, row)
            ? any(
                    field,
                    (found, kind) ->
                        !Collections.disjoint(FieldValues.words(found.toString()), words))
                .test(row)
            : exact.test(row);
  }

  private boolean isWords(Field field, Map<?, ?> row) {
    return field.isWords()
        || field.kind() == null
            && fields.values(row, field).stream().anyMatch(String.class::isInstance);
  }

  private Predicate<Map<?, ?>> phrase(Field field, Object value, boolean isPrefix) {
    List<String> words = FieldValues.words(value.toString());
    Predicate<Map<?, ?>> exact = term(field, value);
    return row ->
        isWords(field, row)
            ? any(field, (found, kind) -> has(FieldValues.words(found.toString()), words, isPrefix))
                .test(row)
            : exact.test(row);
  }

  private static boolean has(List<String> text, List<String> phrase, boolean isPrefix) {
    if (phrase.isEmpty()) {
      return false;
    }
    int last = phrase.size() - 1;
    for (int start = 0; start + last < text.size(); start++) {
      boolean same = text.subList(start, start + last).equals(phrase.subList(0, last));
      String end = text.get(start + last);
      if (same && (isPrefix ? end.startsWith(phrase.get(last)) : end.equals(phrase.get(last)))) {
        return true;
      }
    }
    return false;
  }

  private Predicate<Map<?, ?>> pattern(Field field, Pattern pattern) {
    if (field.kind() != null && !field.kind().isText()) {
      throw new SearchFailure("patterns are for texts, which " + field.path() + " is not");
    }
    return any(
        field,
        (found, kind) ->
            kind == FieldKind.TEXT
                ? FieldValues.words(found.toString()).stream()
                    .anyMatch(word -> pattern.matcher(word).matches())
                : pattern.matcher(found.toString()).matches());
  }

  private Predicate<Map<?, ?>> range(Field field, Object bounds) {
    Map<?, ?> map = entries(bounds);
    return any(
        field,
        (found, kind) ->
            kind == FieldKind.TEXT
                ? FieldValues.words(found.toString()).stream()
                    .anyMatch(word -> within(word, map, FieldKind.WHOLE))
                : within(found, map, kind));
  }

  private static boolean within(Object value, Map<?, ?> bounds, FieldKind kind) {
    for (Map.Entry<?, ?> bound : bounds.entrySet()) {
      if (bound.getValue() == null) {
        continue;
      }
      int order = SearchOrder.compare(value, wanted(bound.getValue(), kind));
      boolean fits =
          switch (bound.getKey().toString()) {
            case "gt" -> order > 0;
            case "gte", "from" -> order >= 0;
            case "lt" -> order < 0;
            case "lte", "to" -> order <= 0;
            default -> throw new SearchFailure("the local search knows no bound " + bound.getKey());
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private Predicate<Map<?, ?>> exists(Object name) {
    Field field = fields.field(String.valueOf(name));
    return row -> !fields.values(row, field).isEmpty();
  }
}
