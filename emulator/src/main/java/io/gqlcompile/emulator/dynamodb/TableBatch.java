package io.gqlcompile.emulator.dynamodb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Batches over several tables: {@code {"tables": {"<name>": [...]}}}. */
final class TableBatch {
  private final DynamoDbClient client;

  TableBatch(DynamoDbClient client) {
    this.client = client;
  }

  /** The items in the order of the keys, null for a key without item. */
  Object get(Map<String, Object> request) {
    Map<String, KeysAndAttributes> asked = new LinkedHashMap<>();
    Map<String, List<Map<String, AttributeValue>>> keys = new LinkedHashMap<>();
    tables(request)
        .forEach(
            (table, body) -> {
              List<Map<String, AttributeValue>> own = items(keysOf(body));
              keys.put(table, own);
              asked.put(table, KeysAndAttributes.builder().keys(own).build());
            });
    var response = client.batchGetItem(r -> r.requestItems(asked));
    Map<String, Object> data = new LinkedHashMap<>();
    keys.forEach(
        (table, own) -> {
          List<Object> found = new ArrayList<>();
          var items = response.responses().getOrDefault(table, List.of());
          own.forEach(key -> found.add(Attributes.plain(matching(items, key))));
          data.put(table, found);
        });
    Map<String, Object> unprocessed = new LinkedHashMap<>();
    response.unprocessedKeys().forEach((t, k) -> unprocessed.put(t, Attributes.plain(k.keys())));
    return result(data, "unprocessedKeys", unprocessed);
  }

  private static Object keysOf(Object body) {
    return body instanceof Map<?, ?> map ? map.get("keys") : body;
  }

  private static Map<String, AttributeValue> matching(
      List<Map<String, AttributeValue>> items, Map<String, AttributeValue> key) {
    for (Map<String, AttributeValue> item : items) {
      if (item.entrySet().containsAll(key.entrySet())) {
        return item;
      }
    }
    return null;
  }

  Object put(Map<String, Object> request) {
    return write(request, i -> WriteRequest.builder().putRequest(p -> p.item(i)).build());
  }

  Object delete(Map<String, Object> request) {
    return write(request, i -> WriteRequest.builder().deleteRequest(d -> d.key(i)).build());
  }

  private Object write(
      Map<String, Object> request, Function<Map<String, AttributeValue>, WriteRequest> one) {
    Map<String, List<WriteRequest>> asked = new LinkedHashMap<>();
    Map<String, Object> data = new LinkedHashMap<>();
    tables(request)
        .forEach(
            (table, body) -> {
              List<Map<String, AttributeValue>> items = items(body);
              asked.put(table, items.stream().map(one).toList());
              data.put(table, Attributes.plain(items));
            });
    client.batchWriteItem(r -> r.requestItems(asked));
    return result(data, "unprocessedItems", new LinkedHashMap<>());
  }

  private static Map<String, Object> result(
      Map<String, Object> data, String leftOver, Map<String, Object> unprocessed) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("data", data);
    result.put(leftOver, unprocessed);
    return result;
  }

  private static Map<String, Object> tables(Map<String, Object> request) {
    if (!(request.get("tables") instanceof Map<?, ?> tables) || tables.isEmpty()) {
      throw new BadRequest("A batch names its tables.");
    }
    Map<String, Object> out = new LinkedHashMap<>();
    tables.forEach((table, body) -> out.put(table.toString(), body));
    return out;
  }

  private static List<Map<String, AttributeValue>> items(Object body) {
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    if (body instanceof List<?> list) {
      list.forEach(item -> items.add(Attributes.of(item)));
    }
    return items;
  }
}
