package io.gqlcompile.dev.search;

import io.gqlcompile.dev.search.FieldValues.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Aggregations: numbers over the rows that were found. */
final class Aggregation {
  private static final int BUCKETS = 10;

  private final FieldValues fields;

  Aggregation(FieldValues fields) {
    this.fields = fields;
  }

  /** The results of aggregations by name. */
  Map<String, Object> all(Object asked, List<Map<?, ?>> rows) {
    Map<String, Object> results = new LinkedHashMap<>();
    if (asked instanceof Map<?, ?> map) {
      map.forEach((name, body) -> results.put(name.toString(), one((Map<?, ?>) body, rows)));
    }
    return results;
  }

  private Map<String, Object> one(Map<?, ?> body, List<Map<?, ?>> rows) {
    Map<String, Object> result = new LinkedHashMap<>();
    for (Map.Entry<?, ?> entry : body.entrySet()) {
      String kind = entry.getKey().toString();
      if (kind.equals("filter")) {
        var filter = new SearchFilter(fields).of(entry.getValue());
        List<Map<?, ?>> among = rows.stream().<Map<?, ?>>map(r -> r).filter(filter).toList();
        result.put("doc_count", among.size());
        result.putAll(all(body.get("aggs"), among));
      } else if (!kind.equals("aggs")) {
        Object name = ((Map<?, ?>) entry.getValue()).get("field");
        result.putAll(measured(kind, fields.field(String.valueOf(name)), rows));
      }
    }
    return result;
  }

  private Map<String, Object> measured(String kind, Field field, List<Map<?, ?>> rows) {
    if (field.isWords()) {
      throw new SearchFailure("texts are not aggregated: " + field.path());
    }
    if (kind.equals("terms")) {
      return terms(field, rows);
    }
    List<Object> values = new ArrayList<>();
    rows.forEach(row -> values.addAll(fields.values(row, field)));
    Map<String, Object> result = new LinkedHashMap<>();
    result.put(
        "value", kind.equals("cardinality") ? distinct(values) : number(kind, field, values));
    return result;
  }

  private static int distinct(List<Object> values) {
    return (int)
        values.stream()
            .map(v -> v instanceof BigDecimal number ? number.stripTrailingZeros() : v)
            .distinct()
            .count();
  }

  private static Object number(String kind, Field field, List<Object> values) {
    if (field.kind() != null && field.kind().isText()) {
      throw new SearchFailure(
          "Field ["
              + field.path()
              + "] of type [keyword] is not supported for aggregation ["
              + kind
              + "]");
    }
    List<BigDecimal> numbers = values.stream().map(v -> (BigDecimal) v).toList();
    double sum = numbers.stream().mapToDouble(BigDecimal::doubleValue).sum();
    return switch (kind) {
      case "sum" -> sum;
      case "min" -> extreme(numbers.stream().min(Comparator.naturalOrder()));
      case "max" -> extreme(numbers.stream().max(Comparator.naturalOrder()));
      case "avg" -> numbers.isEmpty() ? null : sum / numbers.size();
      case "value_count" -> numbers.size();
      default -> throw new SearchFailure("the local search knows no aggregation " + kind);
    };
  }

  private static Object extreme(Optional<BigDecimal> number) {
    return number.map(BigDecimal::doubleValue).orElse(null);
  }

  /** The values of most rows, those of equally many rows in their own order. */
  private Map<String, Object> terms(Field field, List<Map<?, ?>> rows) {
    Map<Object, Integer> counts = new TreeMap<>(SearchOrder::compare);
    for (Map<?, ?> row : rows) {
      Set<Object> once = new LinkedHashSet<>(fields.values(row, field));
      once.forEach(value -> counts.merge(value, 1, Integer::sum));
    }
    List<Map.Entry<Object, Integer>> most = new ArrayList<>(counts.entrySet());
    most.sort(Map.Entry.<Object, Integer>comparingByValue().reversed());
    List<Object> buckets = new ArrayList<>();
    int others = 0;
    for (Map.Entry<Object, Integer> entry : most) {
      if (buckets.size() == BUCKETS) {
        others += entry.getValue();
        continue;
      }
      Map<String, Object> bucket = new LinkedHashMap<>();
      bucket.put("key", SearchOrder.shown(entry.getKey(), field.kind()));
      bucket.put("doc_count", entry.getValue());
      buckets.add(bucket);
    }
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("doc_count_error_upper_bound", 0);
    result.put("sum_other_doc_count", others);
    result.put("buckets", buckets);
    return result;
  }
}
