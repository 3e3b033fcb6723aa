package io.gqlcompile.emulator.dynamodb;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/**
 * Rows of a table that is being made anew, in a table beside it; those that the new key does not
 * take stay there until a later one does.
 */
final class KeptRows {
  /** At the end of the names of such tables. */
  static final String ENDING = ".kept";

  private static final String NUMBER = "number";
  private static final String ROW = "row";

  private final DynamoDbClient client;
  private final String table;
  private final String kept;

  KeptRows(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
    this.kept = table + ENDING;
  }

  /** Copies every row of the table. */
  void save() {
    long next = all().size();
    if (!exists()) {
      client.createTable(
          r ->
              r.tableName(kept)
                  .billingMode(BillingMode.PAY_PER_REQUEST)
                  .attributeDefinitions(
                      AttributeDefinition.builder()
                          .attributeName(NUMBER)
                          .attributeType(ScalarAttributeType.S)
                          .build())
                  .keySchema(
                      KeySchemaElement.builder()
                          .attributeName(NUMBER)
                          .keyType(KeyType.HASH)
                          .build()));
    }
    for (Map<String, AttributeValue> row : client.scanPaginator(r -> r.tableName(table)).items()) {
      Map<String, AttributeValue> item = new LinkedHashMap<>();
      item.put(NUMBER, AttributeValue.fromS(System.nanoTime() + "-" + next++));
      item.put(ROW, AttributeValue.fromM(row));
      client.putItem(r -> r.tableName(kept).item(item));
    }
  }

  private boolean exists() {
    try {
      client.describeTable(r -> r.tableName(kept));
      return true;
    } catch (ResourceNotFoundException e) {
      return false;
    }
  }

  private List<Map<String, AttributeValue>> all() {
    List<Map<String, AttributeValue>> all = new ArrayList<>();
    if (exists()) {
      client.scanPaginator(r -> r.tableName(kept)).items().forEach(all::add);
    }
    return all;
  }

  /**
   * Puts back every row that the table takes and that is not there.
   *
   * @return how many it does not take
   */
  int restore(TableShape shape) {
    int left = 0;
    for (Map<String, AttributeValue> item : all()) {
      Map<String, AttributeValue> row = item.get(ROW).m();
      if (!shape.fits(row) || !put(row, shape)) {
        left++;
        continue;
      }
      client.deleteItem(r -> r.tableName(kept).key(Map.of(NUMBER, item.get(NUMBER))));
    }
    if (left == 0 && exists()) {
      client.deleteTable(r -> r.tableName(kept));
    }
    return left;
  }

  private boolean put(Map<String, AttributeValue> row, TableShape shape) {
    String first = shape.key().keySet().iterator().next();
    try {
      client.putItem(
          r ->
              r.tableName(table)
                  .item(row)
                  .conditionExpression("attribute_not_exists(#key)")
                  .expressionAttributeNames(Map.of("#key", first)));
      return true;
    } catch (DynamoDbException e) {
      return false;
    }
  }
}
