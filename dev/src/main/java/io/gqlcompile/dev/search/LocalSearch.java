package io.gqlcompile.dev.search;

import io.gqlcompile.artifact.ArtifactSet;
import io.gqlcompile.emulator.api.DataSource;
import io.gqlcompile.emulator.dynamodb.TableStore;
import io.gqlcompile.emulator.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The data source of searchable models. Nothing is indexed: each search goes over the rows of the
 * model's table, so what was just written is found.
 */
public final class LocalSearch implements DataSource {
  private static final Pattern PATH = Pattern.compile("/([^/]+)/(?:doc/)?_search");
  private static final int DEFAULT_SIZE = 10;

  /** OpenSearch looks no further, and counts no further. */
  private static final int WINDOW = 10_000;

  private final IndexFields types;
  private final Function<String, List<Map<String, Object>>> rows;

  /**
   * A search over rows.
   *
   * @param types how each index keeps its fields
   * @param rows the rows of an index, as plain values
   */
  public LocalSearch(IndexFields types, Function<String, List<Map<String, Object>>> rows) {
    this.types = types;
    this.rows = rows;
  }

  /** A search over the tables of a build. */
  public static LocalSearch of(ArtifactSet build, TableStore tables) {
    return new LocalSearch(
        IndexFields.of(build),
        index ->
            tables.names().stream()
                .filter(table -> IndexFields.index(table).equals(index))
                .flatMap(table -> tables.rows(table).stream())
                .toList());
  }

  @Override
  public Answer execute(Map<String, Object> request) {
    Matcher path = PATH.matcher(String.valueOf(request.get("path")));
    if (!path.matches()) {
      return Answer.failed(
          "OpenSearch:400", "the local search knows no path " + request.get("path"));
    }
    Map<?, ?> params = request.get("params") instanceof Map<?, ?> map ? map : Map.of();
    Map<?, ?> body = params.get("body") instanceof Map<?, ?> map ? map : Map.of();
    try {
      return Answer.of(search(path.group(1), body));
    } catch (SearchFailure e) {
      return Answer.failed("OpenSearch:400", e.getMessage());
    }
  }

  private record Hit(Map<String, Object> source, Object version, List<Object> sort) {}

  private Map<String, Object> search(String index, Map<?, ?> body) {
    int from = whole(body.get("from"), 0);
    int size = whole(body.get("size"), DEFAULT_SIZE);
    if (from < 0 || size < 0 || from + size > WINDOW) {
      throw new SearchFailure("Result window is too large, from + size must be at most " + WINDOW);
    }
    FieldValues fields = new FieldValues(types.of(index));
    SearchOrder order = new SearchOrder(fields, body.get("sort"));
    Predicate<Map<?, ?>> query =
        body.get("query") == null ? row -> true : new SearchFilter(fields).of(body.get("query"));
    List<Hit> found = new ArrayList<>();
    for (Map<String, Object> row : rows.apply(index)) {
      Map<String, Object> source = new LinkedHashMap<>(row);
      Object version = source.remove("_version");
      source.remove("_ttl");
      boolean isDeleted = version != null && Boolean.TRUE.equals(source.get("_deleted"));
      if (!isDeleted && query.test(source)) {
        found.add(new Hit(source, version, order.values(source)));
      }
    }
    found.sort((a, b) -> order.order(a.sort(), b.sort()));
    List<Hit> page = page(found, order, body.get("search_after"), from, size);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("timed_out", false);
    answer.put("hits", hits(index, found.size(), page, order));
    Object asked = body.get("aggs") == null ? body.get("aggregations") : body.get("aggs");
    if (asked instanceof Map<?, ?> map && !map.isEmpty()) {
      List<Map<?, ?>> all = new ArrayList<>();
      found.forEach(hit -> all.add(hit.source()));
      answer.put("aggregations", new Aggregation(fields).all(map, all));
    }
    return answer;
  }

  private static List<Hit> page(
      List<Hit> found, SearchOrder order, Object searchAfter, int from, int size) {
    List<Hit> rest = found;
    if (searchAfter != null) {
      List<Object> after = order.after(searchAfter);
      rest = found.stream().filter(hit -> order.order(hit.sort(), after) > 0).toList();
    }
    return rest.stream().skip(from).limit(size).toList();
  }

  private static Map<String, Object> hits(
      String index, int total, List<Hit> page, SearchOrder order) {
    List<Object> list = new ArrayList<>();
    for (Hit hit : page) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("_index", index);
      entry.put("_score", null);
      if (hit.version() != null) {
        entry.put("_version", hit.version());
      }
      entry.put("_source", Json.copyOf(hit.source()));
      entry.put("sort", order.shown(hit.sort()));
      list.add(entry);
    }
    Map<String, Object> count = new LinkedHashMap<>();
    count.put("value", Math.min(total, WINDOW));
    count.put("relation", total > WINDOW ? "gte" : "eq");
    Map<String, Object> hits = new LinkedHashMap<>();
    hits.put("total", count);
    hits.put("max_score", null);
    hits.put("hits", list);
    return hits;
  }

  private static int whole(Object value, int otherwise) {
    return value instanceof Number number ? number.intValue() : otherwise;
  }
}
