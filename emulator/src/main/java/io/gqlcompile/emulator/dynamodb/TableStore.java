package io.gqlcompile.emulator.dynamodb;

import com.amazonaws.services.dynamodbv2.local.shared.exceptions.LocalDBAccessException;
import io.gqlcompile.emulator.api.Deployment;
import io.gqlcompile.emulator.json.TypedValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateGlobalSecondaryIndexAction;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexUpdate;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Tables that follow deployments without losing rows. */
public final class TableStore {
  private static final int PATIENCE_MILLIS = 30_000;
  private static final int PAUSE_MILLIS = 2;

  private final DynamoDbClient client;
  private final Map<String, TableShape> shapes = new LinkedHashMap<>();
  private List<CreateTableRequest> requests = List.of();

  /** The tables of a DynamoDB. */
  public TableStore(DynamoDbClient client) {
    this.client = client;
  }

  /**
   * Makes and changes tables and indexes, so that they are those of a deployment.
   *
   * @return what became of rows, one sentence each; mostly nothing
   */
  public synchronized List<String> follow(Deployment deployment) {
    List<String> notes = new ArrayList<>();
    Map<String, TableShape> now = new LinkedHashMap<>();
    requests = List.copyOf(Tables.requests(deployment));
    for (CreateTableRequest wanted : requests) {
      TableShape shape = TableShape.of(wanted);
      now.put(wanted.tableName(), shape);
      if (!shape.equals(shapes.get(wanted.tableName()))) {
        change(wanted, shape).ifPresent(notes::add);
      }
    }
    shapes.clear();
    shapes.putAll(now);
    return notes;
  }

  private Optional<String> change(CreateTableRequest wanted, TableShape shape) {
    String name = wanted.tableName();
    Optional<TableDescription> existing = describe(name);
    KeptRows kept = new KeptRows(client, name);
    if (existing.isEmpty()) {
      client.createTable(wanted);
    } else if (!TableShape.of(existing.get()).fixed().equals(shape.fixed())) {
      kept.save();
      client.deleteTable(r -> r.tableName(name));
      client.createTable(wanted);
    } else {
      changeIndexes(wanted, TableShape.of(existing.get()), shape);
    }
    int left = kept.restore(shape);
    return left == 0
        ? Optional.empty()
        : Optional.of(
            left
                + " rows of "
                + name
                + " lack the new key; they wait in "
                + name
                + KeptRows.ENDING);
  }

  private Optional<TableDescription> describe(String name) {
    try {
      return Optional.of(client.describeTable(r -> r.tableName(name)).table());
    } catch (ResourceNotFoundException e) {
      return Optional.empty();
    }
  }

  private void changeIndexes(CreateTableRequest wanted, TableShape before, TableShape after) {
    String name = wanted.tableName();
    for (Map.Entry<String, String> index : before.indexes().entrySet()) {
      if (!index.getValue().equals(after.indexes().get(index.getKey()))) {
        update(
            wanted, GlobalSecondaryIndexUpdate.builder().delete(d -> d.indexName(index.getKey())));
      }
    }
    for (GlobalSecondaryIndex index :
        wanted.hasGlobalSecondaryIndexes()
            ? wanted.globalSecondaryIndexes()
            : List.<GlobalSecondaryIndex>of()) {
      String old = before.indexes().get(index.indexName());
      if (!after.indexes().get(index.indexName()).equals(old)) {
        CreateGlobalSecondaryIndexAction create =
            CreateGlobalSecondaryIndexAction.builder()
                .indexName(index.indexName())
                .keySchema(index.keySchema())
                .projection(index.projection())
                .build();
        update(wanted, GlobalSecondaryIndexUpdate.builder().create(create));
      }
    }
    await(name);
  }

  private void update(CreateTableRequest wanted, GlobalSecondaryIndexUpdate.Builder change) {
    client.updateTable(
        r ->
            r.tableName(wanted.tableName())
                .attributeDefinitions(wanted.attributeDefinitions())
                .globalSecondaryIndexUpdates(change.build()));
    await(wanted.tableName());
  }

  private void await(String name) {
    for (int waited = 0; waited < PATIENCE_MILLIS; waited += PAUSE_MILLIS) {
      if (isReady(name)) {
        return;
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** DynamoDB Local cannot describe a table for the moment in which an index's column is made. */
  private boolean isReady(String name) {
    TableDescription table;
    try {
      table = client.describeTable(r -> r.tableName(name)).table();
    } catch (LocalDBAccessException e) {
      return false;
    }
    boolean isReady = table.tableStatusAsString().equals("ACTIVE");
    if (table.hasGlobalSecondaryIndexes()) {
      isReady &=
          table.globalSecondaryIndexes().stream()
              .allMatch(index -> "ACTIVE".equals(index.indexStatusAsString()));
    }
    return isReady;
  }

  /** Takes all rows out of the tables of the last deployment. */
  public synchronized void clear() {
    for (CreateTableRequest table : requests) {
      client.deleteTable(r -> r.tableName(table.tableName()));
      client.createTable(table);
    }
  }

  /** The names of the tables of the last deployment. */
  public synchronized List<String> names() {
    return List.copyOf(shapes.keySet());
  }

  /** The names of the key's attributes of a table. */
  public synchronized List<String> key(String table) {
    return shapes.containsKey(table) ? List.copyOf(shapes.get(table).key().keySet()) : List.of();
  }

  /** The first rows of a table as plain values. */
  public List<Object> rows(String table, int limit) {
    return Attributes.plain(client.scan(r -> r.tableName(table).limit(limit)).items());
  }

  /** All rows of a table as plain values. */
  public List<Map<String, Object>> rows(String table) {
    List<Map<String, Object>> rows = new ArrayList<>();
    Map<String, AttributeValue> start = null;
    do {
      Map<String, AttributeValue> from = start;
      ScanResponse page = client.scan(r -> r.tableName(table).exclusiveStartKey(from));
      page.items().forEach(item -> rows.add(Attributes.plain(item)));
      start = page.hasLastEvaluatedKey() ? page.lastEvaluatedKey() : null;
    } while (start != null);
    return rows;
  }

  /**
   * Stores a row of plain values.
   *
   * @return why not; empty if it is stored
   */
  public Optional<String> put(String table, Map<String, Object> row) {
    Map<String, AttributeValue> item = Attributes.of(TypedValue.values(row));
    try {
      client.putItem(r -> r.tableName(table).item(item));
      return Optional.empty();
    } catch (DynamoDbException e) {
      return Optional.of(String.valueOf(e.getMessage()).lines().findFirst().orElse(""));
    }
  }
}
