package io.gqlcompile.emulator.dynamodb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Transactions: {@code {"transactItems": [{"table": ..., "operation": ..., "key": ...}]}}. */
final class TableTransaction {
  private final DynamoDbClient client;

  TableTransaction(DynamoDbClient client) {
    this.client = client;
  }

  Object get(Map<String, Object> request) {
    List<TransactGetItem> asked = new ArrayList<>();
    for (Map<?, ?> item : items(request)) {
      asked.add(
          TransactGetItem.builder()
              .get(g -> g.tableName(table(item)).key(Attributes.of(item.get("key"))))
              .build());
    }
    List<Object> found = new ArrayList<>();
    client
        .transactGetItems(r -> r.transactItems(asked))
        .responses()
        .forEach(response -> found.add(Attributes.plain(response.item())));
    return result("items", found);
  }

  Object write(Map<String, Object> request) {
    List<TransactWriteItem> asked = new ArrayList<>();
    List<Object> keys = new ArrayList<>();
    for (Map<?, ?> item : items(request)) {
      asked.add(one(item));
      keys.add(Attributes.plain(Attributes.of(item.get("key"))));
    }
    client.transactWriteItems(r -> r.transactItems(asked));
    return result("keys", keys);
  }

  private static TransactWriteItem one(Map<?, ?> item) {
    Expression condition = Expression.of(item.get("condition"));
    var key = Attributes.of(item.get("key"));
    var names = condition.namesWith(Expression.NONE);
    var values = condition.valuesWith(Expression.NONE);
    TransactWriteItem.Builder out = TransactWriteItem.builder();
    switch (String.valueOf(item.get("operation"))) {
      case "PutItem" -> {
        var all = Attributes.of(item.get("attributeValues"));
        all.putAll(key);
        out.put(
            p ->
                p.tableName(table(item))
                    .item(all)
                    .conditionExpression(condition.text())
                    .expressionAttributeNames(names)
                    .expressionAttributeValues(values));
      }
      case "UpdateItem" -> {
        Expression update = Expression.of(item.get("update"));
        out.update(
            u ->
                u.tableName(table(item))
                    .key(key)
                    .updateExpression(update.text())
                    .conditionExpression(condition.text())
                    .expressionAttributeNames(update.namesWith(condition))
                    .expressionAttributeValues(update.valuesWith(condition)));
      }
      case "DeleteItem" ->
          out.delete(
              d ->
                  d.tableName(table(item))
                      .key(key)
                      .conditionExpression(condition.text())
                      .expressionAttributeNames(names)
                      .expressionAttributeValues(values));
      case "ConditionCheck" ->
          out.conditionCheck(
              c ->
                  c.tableName(table(item))
                      .key(key)
                      .conditionExpression(condition.text())
                      .expressionAttributeNames(names)
                      .expressionAttributeValues(values));
      default -> throw new BadRequest("Unsupported operation '" + item.get("operation") + "'.");
    }
    return out.build();
  }

  private static Map<String, Object> result(String name, List<Object> list) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put(name, list);
    result.put("cancellationReasons", null);
    return result;
  }

  private static String table(Map<?, ?> item) {
    return String.valueOf(item.get("table"));
  }

  private static List<Map<?, ?>> items(Map<String, Object> request) {
    List<Map<?, ?>> items = new ArrayList<>();
    if (request.get("transactItems") instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map<?, ?> map) {
          items.add(map);
        }
      }
    }
    return items;
  }
}
