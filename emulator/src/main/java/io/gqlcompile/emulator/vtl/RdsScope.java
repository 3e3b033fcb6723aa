package io.gqlcompile.emulator.vtl;

import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code $util.rds}: the answer of the RDS Data API as one list of rows for each statement.
 *
 * @see <a href=
 *     "https://docs.aws.amazon.com/appsync/latest/devguide/rds-helpers-in-util-rds.html">AppSync:
 *     RDS helpers</a>
 */
public final class RdsScope {
  RdsScope() {}

  public String toJsonString(Object answer) {
    return Json.write(toJsonObject(answer));
  }

  /** A statement without rows gives an empty list. */
  public List<Object> toJsonObject(Object answer) {
    List<Object> statements = new ArrayList<>();
    Object results = read(answer) instanceof Map<?, ?> map ? map.get("sqlStatementResults") : null;
    for (Object result : list(results)) {
      statements.add(rows(result instanceof Map<?, ?> map ? map : Map.of()));
    }
    return statements;
  }

  private static Object read(Object answer) {
    try {
      return Json.read(String.valueOf(answer));
    } catch (MalformedJson e) {
      String message = "Unable to parse the JSON document: '" + answer + "': " + e.getMessage();
      throw new TemplateFailure(GraphError.of(GraphError.MAPPING_TEMPLATE, message));
    }
  }

  private static List<Object> rows(Map<?, ?> result) {
    List<?> columns = list(result.get("columnMetadata"));
    List<Object> rows = new ArrayList<>();
    for (Object entry : list(result.get("records"))) {
      Map<String, Object> row = new LinkedHashMap<>();
      List<?> cells = list(entry);
      for (int i = 0; i < cells.size() && i < columns.size(); i++) {
        row.put(String.valueOf(((Map<?, ?>) columns.get(i)).get("name")), value(cells.get(i)));
      }
      rows.add(row);
    }
    return rows;
  }

  /** A cell is a map with one entry, which is named after the type of its value. */
  private static Object value(Object cell) {
    if (!(cell instanceof Map<?, ?> map) || map.isEmpty() || map.containsKey("isNull")) {
      return null;
    }
    return map.values().iterator().next();
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }
}
