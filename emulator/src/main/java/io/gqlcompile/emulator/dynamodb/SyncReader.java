package io.gqlcompile.emulator.dynamodb;

import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The operation {@code Sync}: the whole table, deleted items included, or what has changed since a
 * time that the log of changes still reaches.
 */
final class SyncReader {
  private static final int DEFAULT_LIMIT = 100;
  private static final int MAX_LIMIT = 1000;

  private final VersionedTable table;

  SyncReader(VersionedTable table) {
    this.table = table;
  }

  /**
   * Where a sync is.
   *
   * @param startedAt when its first page was asked for, in milliseconds
   * @param since from when on it reads the log; negative if it reads the table
   * @param day which day of the log it has come to; null in the table
   * @param page the token of the page below; null for its first
   */
  private record Position(long startedAt, long since, LocalDate day, String page) {}

  Object read(Map<String, Object> request) {
    Position position = position(request);
    int limit = limit(request.get("limit"));
    return position.day() == null
        ? base(request, position, limit)
        : changes(request, position, limit);
  }

  private Position position(Map<String, Object> request) {
    if (request.get("nextToken") != null) {
      return ofToken(request.get("nextToken").toString());
    }
    Instant now = table.clock().instant();
    if (request.get("lastSync") instanceof Number last && last.longValue() > 0) {
      Instant since = Instant.ofEpochMilli(last.longValue());
      if (table.log().reaches(since, now)) {
        return new Position(now.toEpochMilli(), last.longValue(), DeltaLog.day(since), null);
      }
    }
    return new Position(now.toEpochMilli(), -1, null, null);
  }

  private Object base(Map<String, Object> request, Position position, int limit) {
    Map<String, Object> read = new LinkedHashMap<>(request);
    read.put("limit", limit);
    read.put("nextToken", position.page());
    TableReader reader = new TableReader(table.client(), table.name());
    Map<String, Object> page =
        request.get("query") == null ? reader.scan(read) : reader.query(read);
    Object next = page.get("nextToken");
    page.put(
        "nextToken", next == null ? null : token(position.startedAt(), -1, null, next.toString()));
    page.put("startedAt", position.startedAt());
    return page;
  }

  private Object changes(Map<String, Object> request, Position start, int limit) {
    TableReader reader = new TableReader(table.client(), table.log().table());
    LocalDate last = DeltaLog.day(Instant.ofEpochMilli(start.startedAt()));
    List<Object> items = new ArrayList<>();
    int scanned = 0;
    LocalDate day = start.day();
    String page = start.page();
    while (!day.isAfter(last) && scanned < limit) {
      Map<String, Object> read = table.log().changes(day, Instant.ofEpochMilli(start.since()));
      read.put("filter", request.get("filter"));
      read.put("limit", limit - scanned);
      read.put("nextToken", page);
      Map<String, Object> rows = reader.query(read);
      items.addAll((List<?>) rows.get("items"));
      scanned += ((Number) rows.get("scannedCount")).intValue();
      page = (String) rows.get("nextToken");
      day = page == null ? day.plusDays(1) : day;
    }
    DeltaLog.strip(items);
    boolean isDone = day.isAfter(last);
    Map<String, Object> out = new LinkedHashMap<>();
    out.put("items", items);
    out.put("nextToken", isDone ? null : token(start.startedAt(), start.since(), day, page));
    out.put("scannedCount", scanned);
    out.put("startedAt", start.startedAt());
    return out;
  }

  private static int limit(Object limit) {
    return limit instanceof Number number ? Math.min(number.intValue(), MAX_LIMIT) : DEFAULT_LIMIT;
  }

  private static String token(long startedAt, long since, LocalDate day, String page) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("startedAt", startedAt);
    parts.put("since", since);
    parts.put("day", day == null ? null : day.toString());
    parts.put("page", page);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(Json.write(parts).getBytes(StandardCharsets.UTF_8));
  }

  private static Position ofToken(String token) {
    try {
      byte[] json = Base64.getUrlDecoder().decode(token);
      if (Json.read(new String(json, StandardCharsets.UTF_8)) instanceof Map<?, ?> parts
          && parts.get("startedAt") instanceof Number startedAt
          && parts.get("since") instanceof Number since) {
        Object day = parts.get("day");
        Object page = parts.get("page");
        return new Position(
            startedAt.longValue(),
            since.longValue(),
            day == null ? null : LocalDate.parse(day.toString()),
            page == null ? null : page.toString());
      }
    } catch (IllegalArgumentException | MalformedJson e) {
      throw new BadRequest("Invalid pagination token given.");
    }
    throw new BadRequest("Invalid pagination token given.");
  }
}
