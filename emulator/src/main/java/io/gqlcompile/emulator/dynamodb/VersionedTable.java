package io.gqlcompile.emulator.dynamodb;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/**
 * A table whose items have versions. A write raises the version, notes the time, and is logged.
 *
 * @param client where the table is
 * @param name its physical name
 * @param log where changes are noted
 * @param buried how long a deleted item stays; zero if it goes at once
 * @param clock what time it is
 */
record VersionedTable(
    DynamoDbClient client, String name, DeltaLog log, Duration buried, Clock clock) {

  /** An item as it is stored; empty if there is none. */
  Map<String, AttributeValue> read(Map<String, AttributeValue> key) {
    return client.getItem(r -> r.tableName(name).key(key).consistentRead(true)).item();
  }

  /**
   * Writes, if the stored item is the one that was seen and the write's own condition holds.
   *
   * @param seen the stored item; empty if there was none
   * @return the item after the write
   */
  Map<String, AttributeValue> write(Write write, Map<String, AttributeValue> seen) {
    Expression condition = unchanged(write.condition(), seen);
    Instant now = clock.instant();
    Map<String, AttributeValue> stamps = new LinkedHashMap<>();
    stamps.put(Metadata.VERSION, number(Metadata.version(seen) + 1));
    stamps.put(Metadata.CHANGED, number(now.toEpochMilli()));
    Map<String, AttributeValue> item;
    if (write instanceof Write.Put put) {
      item = put(put, condition, stamps);
    } else if (write instanceof Write.Update update) {
      item = update(update.key(), update.update(), condition, stamps);
    } else {
      item = delete(write.key(), condition, stamps, now);
    }
    if (!item.isEmpty()) {
      log.add(write.key(), item, now);
    }
    return item;
  }

  private Map<String, AttributeValue> put(
      Write.Put put, Expression condition, Map<String, AttributeValue> stamps) {
    Map<String, AttributeValue> item = new LinkedHashMap<>(put.item());
    item.putAll(stamps);
    client.putItem(
        r ->
            r.tableName(name)
                .item(item)
                .conditionExpression(condition.text())
                .expressionAttributeNames(condition.namesWith(Expression.NONE))
                .expressionAttributeValues(condition.valuesWith(Expression.NONE)));
    return item;
  }

  /** Sets the stamps that are given and removes those that are not. */
  private Map<String, AttributeValue> update(
      Map<String, AttributeValue> key,
      Expression update,
      Expression condition,
      Map<String, AttributeValue> stamps) {
    UpdateText text = UpdateText.of(update.text());
    Map<String, String> names = new LinkedHashMap<>(update.names());
    Map<String, AttributeValue> values = new LinkedHashMap<>(update.values());
    for (String stamp : Metadata.NAMES.stream().sorted().toList()) {
      names.put("#stamp" + stamp, stamp);
      if (stamps.containsKey(stamp)) {
        values.put(":stamp" + stamp, stamps.get(stamp));
        text.add("SET", "#stamp" + stamp + " = :stamp" + stamp);
      } else {
        text.add("REMOVE", "#stamp" + stamp);
      }
    }
    Expression all = new Expression(text.text(), names, values);
    return client
        .updateItem(
            r ->
                r.tableName(name)
                    .key(key)
                    .updateExpression(all.text())
                    .conditionExpression(condition.text())
                    .expressionAttributeNames(all.namesWith(condition))
                    .expressionAttributeValues(all.valuesWith(condition))
                    .returnValues(ReturnValue.ALL_NEW))
        .attributes();
  }

  private Map<String, AttributeValue> delete(
      Map<String, AttributeValue> key,
      Expression condition,
      Map<String, AttributeValue> stamps,
      Instant now) {
    Map<String, AttributeValue> marks = new LinkedHashMap<>(stamps);
    marks.put(Metadata.DELETED, AttributeValue.fromBool(true));
    marks.put(Metadata.EXPIRES, number(now.plus(buried).getEpochSecond()));
    if (!buried.isZero()) {
      return update(key, Expression.NONE, condition, marks);
    }
    Map<String, AttributeValue> old =
        client
            .deleteItem(
                r ->
                    r.tableName(name)
                        .key(key)
                        .conditionExpression(condition.text())
                        .expressionAttributeNames(condition.namesWith(Expression.NONE))
                        .expressionAttributeValues(condition.valuesWith(Expression.NONE))
                        .returnValues(ReturnValue.ALL_OLD))
            .attributes();
    Map<String, AttributeValue> item = new LinkedHashMap<>(old);
    item.putAll(marks);
    return item;
  }

  private static Expression unchanged(Expression condition, Map<String, AttributeValue> seen) {
    boolean hasVersion = seen.containsKey(Metadata.VERSION);
    String own = hasVersion ? "#seen = :seen" : "attribute_not_exists(#seen)";
    Map<String, String> names = new LinkedHashMap<>(condition.names());
    names.put("#seen", Metadata.VERSION);
    Map<String, AttributeValue> values = new LinkedHashMap<>(condition.values());
    if (hasVersion) {
      values.put(":seen", seen.get(Metadata.VERSION));
    }
    String text = condition.text() == null ? own : "(" + condition.text() + ") AND " + own;
    return new Expression(text, names, values);
  }

  private static AttributeValue number(long value) {
    return AttributeValue.fromN(String.valueOf(value));
  }
}
