package io.gqlcompile.emulator.dynamodb;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The table of recent changes. Its partition is a data source's name and a day, its sort key the
 * time of the change, the item's key, and its version; times are in UTC.
 *
 * @param client where the table is
 * @param table its physical name
 * @param dataSource the name of the data source whose changes are logged
 * @param kept how long a change can be asked for
 */
record DeltaLog(DynamoDbClient client, String table, String dataSource, Duration kept) {
  private static final String PARTITION = "ds_pk";
  private static final String SORT = "ds_sk";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT);

  /** Notes an item as a write has left it. */
  void add(Map<String, AttributeValue> key, Map<String, AttributeValue> item, Instant time) {
    StringBuilder sort = new StringBuilder(time(time));
    for (AttributeValue part : key.values()) {
      sort.append(':').append(part.s() == null ? part.n() : part.s());
    }
    sort.append(':').append(Metadata.version(item));
    Map<String, AttributeValue> row = new LinkedHashMap<>(item);
    row.put(PARTITION, AttributeValue.fromS(partition(day(time))));
    row.put(SORT, AttributeValue.fromS(sort.toString()));
    long expires = time.plus(kept).getEpochSecond();
    row.put(Metadata.EXPIRES, AttributeValue.fromN(String.valueOf(expires)));
    client.putItem(r -> r.tableName(table).item(row));
  }

  /** Whether all changes since a time are still here. */
  boolean reaches(Instant since, Instant now) {
    return !since.isBefore(now.minus(kept));
  }

  /**
   * The request for the changes of one day.
   *
   * @param since only changes of this time and later ones
   */
  Map<String, Object> changes(LocalDate day, Instant since) {
    boolean isFirst = day.equals(day(since));
    Map<String, Object> names = new LinkedHashMap<>();
    Map<String, Object> values = new LinkedHashMap<>();
    names.put("#deltaPartition", PARTITION);
    values.put(":deltaPartition", Map.of("S", partition(day)));
    String expression = "#deltaPartition = :deltaPartition";
    if (isFirst) {
      names.put("#deltaSort", SORT);
      values.put(":deltaSort", Map.of("S", time(since)));
      expression += " AND #deltaSort >= :deltaSort";
    }
    Map<String, Object> query = new LinkedHashMap<>();
    query.put("expression", expression);
    query.put("expressionNames", names);
    query.put("expressionValues", values);
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("query", query);
    return request;
  }

  /** Takes out of rows what makes them rows. */
  static void strip(List<?> rows) {
    for (Object row : rows) {
      if (row instanceof Map<?, ?> map) {
        map.keySet().removeAll(List.of(PARTITION, SORT));
      }
    }
  }

  static LocalDate day(Instant time) {
    return utc(time).toLocalDate();
  }

  private String partition(LocalDate day) {
    return dataSource + ":" + day;
  }

  private static String time(Instant time) {
    return TIME.format(utc(time));
  }

  private static ZonedDateTime utc(Instant time) {
    return time.atZone(ZoneOffset.UTC);
  }
}
