package io.gqlcompile.emulator.dynamodb;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetRecordsResponse;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.Shard;
import software.amazon.awssdk.services.dynamodb.model.ShardIteratorType;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/** The changes of one table, as a Lambda function gets them. Not safe for several threads. */
public final class TableStream {
  private final DynamoDbClient client;
  private final DynamoDbStreamsClient streams;
  private final String table;
  private final Map<String, String> iterators = new LinkedHashMap<>();
  private final Set<String> read = new HashSet<>();
  private String arn;

  /** The stream of a table, from the first call of {@link #records} on. */
  public TableStream(LocalDynamoDb dynamo, String table) {
    this.client = dynamo.client();
    this.streams = dynamo.streams();
    this.table = table;
  }

  /** The changes since the last call, in the form of an event's {@code Records}. */
  public List<Object> records() {
    open();
    List<Object> records = new ArrayList<>();
    for (String shard : List.copyOf(iterators.keySet())) {
      GetRecordsResponse page = streams.getRecords(r -> r.shardIterator(iterators.get(shard)));
      page.records().forEach(record -> records.add(json(record)));
      if (page.nextShardIterator() == null) {
        iterators.remove(shard);
      } else {
        iterators.put(shard, page.nextShardIterator());
      }
    }
    return records;
  }

  /** A stream that was there before begins with what is new, one that is made here with all. */
  private void open() {
    String now = client.describeTable(r -> r.tableName(table)).table().latestStreamArn();
    boolean isNew = now == null;
    if (isNew) {
      client.updateTable(
          r ->
              r.tableName(table)
                  .streamSpecification(
                      s ->
                          s.streamEnabled(true).streamViewType(StreamViewType.NEW_AND_OLD_IMAGES)));
      now = client.describeTable(r -> r.tableName(table)).table().latestStreamArn();
    }
    boolean isFirst = !isNew && arn == null;
    if (!now.equals(arn)) {
      arn = now;
      iterators.clear();
      read.clear();
    }
    for (Shard shard : streams.describeStream(r -> r.streamArn(arn)).streamDescription().shards()) {
      if (read.add(shard.shardId())) {
        iterators.put(shard.shardId(), iterator(shard, isFirst));
      }
    }
  }

  private String iterator(Shard shard, boolean isLatest) {
    ShardIteratorType type = isLatest ? ShardIteratorType.LATEST : ShardIteratorType.TRIM_HORIZON;
    return streams
        .getShardIterator(r -> r.streamArn(arn).shardId(shard.shardId()).shardIteratorType(type))
        .shardIterator();
  }

  private Map<String, Object> json(Record record) {
    Map<String, Object> change = new LinkedHashMap<>();
    if (record.dynamodb().approximateCreationDateTime() != null) {
      change.put(
          "ApproximateCreationDateTime",
          record.dynamodb().approximateCreationDateTime().getEpochSecond());
    }
    change.put("Keys", typed(record.dynamodb().keys()));
    if (record.dynamodb().hasNewImage()) {
      change.put("NewImage", typed(record.dynamodb().newImage()));
    }
    if (record.dynamodb().hasOldImage()) {
      change.put("OldImage", typed(record.dynamodb().oldImage()));
    }
    change.put("SequenceNumber", record.dynamodb().sequenceNumber());
    change.put("SizeBytes", record.dynamodb().sizeBytes());
    change.put("StreamViewType", record.dynamodb().streamViewTypeAsString());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("eventID", record.eventID());
    json.put("eventName", record.eventNameAsString());
    json.put("eventVersion", record.eventVersion());
    json.put("eventSource", "aws:dynamodb");
    json.put("awsRegion", record.awsRegion());
    json.put("dynamodb", change);
    json.put("eventSourceARN", arn);
    return json;
  }

  private static Map<String, Object> typed(Map<String, AttributeValue> item) {
    Map<String, Object> typed = new LinkedHashMap<>();
    item.forEach((name, value) -> typed.put(name, typed(value)));
    return typed;
  }

  private static Map<String, Object> typed(AttributeValue value) {
    Object content =
        switch (value.type()) {
          case S -> value.s();
          case N -> value.n();
          case BOOL -> value.bool();
          case NUL -> true;
          case M -> typed(value.m());
          case L -> value.l().stream().map(TableStream::typed).toList();
          case SS -> value.ss();
          case NS -> value.ns();
          case B -> Base64.getEncoder().encodeToString(value.b().asByteArray());
          case BS ->
              value.bs().stream()
                  .map(bytes -> Base64.getEncoder().encodeToString(bytes.asByteArray()))
                  .toList();
          default -> null;
        };
    Map<String, Object> typed = new LinkedHashMap<>();
    typed.put(value.type() == AttributeValue.Type.NUL ? "NULL" : value.type().name(), content);
    return typed;
  }
}
