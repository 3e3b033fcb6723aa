package io.gqlcompile.emulator.dynamodb;

import io.gqlcompile.emulator.api.DataSource;
import java.util.Map;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;

/**
 * Runs the requests of one table. Faults have AppSync's types: {@code DynamoDB:<exception>} for
 * what DynamoDB refuses, {@code MappingTemplate} for what is no request.
 *
 * @see <a href=
 *     "https://docs.aws.amazon.com/appsync/latest/devguide/resolver-mapping-template-reference-dynamodb.html">
 *     AppSync: mapping templates for DynamoDB</a>
 */
public final class DynamoDbSource implements DataSource {
  private final DynamoDbClient client;
  private final String table;

  /**
   * A source over one table.
   *
   * @param table the table's physical name; batches and transactions name theirs themselves
   */
  public DynamoDbSource(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  @Override
  public Answer execute(Map<String, Object> request) {
    return answer(() -> Answer.of(run(request)));
  }

  /** An answer, whatever it throws. */
  static Answer answer(Supplier<Answer> answer) {
    try {
      return answer.get();
    } catch (DynamoDbException e) {
      return Answer.failed("DynamoDB:" + code(e), message(e));
    } catch (BadRequest e) {
      return Answer.failed("MappingTemplate", e.getMessage());
    }
  }

  private static String code(DynamoDbException e) {
    String code = e.awsErrorDetails() == null ? null : e.awsErrorDetails().errorCode();
    return code == null ? e.getClass().getSimpleName() : code;
  }

  private static String message(DynamoDbException e) {
    String message = e.awsErrorDetails() == null ? null : e.awsErrorDetails().errorMessage();
    return message == null ? e.getMessage() : message;
  }

  private Object run(Map<String, Object> request) {
    String operation = String.valueOf(request.get("operation"));
    return switch (operation) {
      case "GetItem" -> get(request);
      case "PutItem" -> put(request);
      case "UpdateItem" -> update(request);
      case "DeleteItem" -> delete(request);
      case "Query" -> new TableReader(client, table).query(request);
      case "Scan" -> new TableReader(client, table).scan(request);
      case "BatchGetItem" -> new TableBatch(client).get(request);
      case "BatchPutItem" -> new TableBatch(client).put(request);
      case "BatchDeleteItem" -> new TableBatch(client).delete(request);
      case "TransactGetItems" -> new TableTransaction(client).get(request);
      case "TransactWriteItems" -> new TableTransaction(client).write(request);
      default -> throw new BadRequest("Unsupported operation '" + operation + "'.");
    };
  }

  private Object get(Map<String, Object> request) {
    Expression projection = Expression.of(request.get("projection"));
    var response =
        client.getItem(
            r ->
                r.tableName(table)
                    .key(Attributes.of(request.get("key")))
                    .projectionExpression(projection.text())
                    .expressionAttributeNames(projection.namesWith(Expression.NONE))
                    .consistentRead(Boolean.TRUE.equals(request.get("consistentRead"))));
    return Attributes.plain(response.item());
  }

  private Object put(Map<String, Object> request) {
    Expression condition = Expression.of(request.get("condition"));
    var item = Attributes.of(request.get("attributeValues"));
    item.putAll(Attributes.of(request.get("key")));
    client.putItem(
        r ->
            r.tableName(table)
                .item(item)
                .conditionExpression(condition.text())
                .expressionAttributeNames(condition.namesWith(Expression.NONE))
                .expressionAttributeValues(condition.valuesWith(Expression.NONE)));
    return Attributes.plain(item);
  }

  private Object update(Map<String, Object> request) {
    Expression condition = Expression.of(request.get("condition"));
    Expression update = Expression.of(request.get("update"));
    var response =
        client.updateItem(
            r ->
                r.tableName(table)
                    .key(Attributes.of(request.get("key")))
                    .updateExpression(update.text())
                    .conditionExpression(condition.text())
                    .expressionAttributeNames(update.namesWith(condition))
                    .expressionAttributeValues(update.valuesWith(condition))
                    .returnValues(ReturnValue.ALL_NEW));
    return Attributes.plain(response.attributes());
  }

  private Object delete(Map<String, Object> request) {
    Expression condition = Expression.of(request.get("condition"));
    var response =
        client.deleteItem(
            r ->
                r.tableName(table)
                    .key(Attributes.of(request.get("key")))
                    .conditionExpression(condition.text())
                    .expressionAttributeNames(condition.namesWith(Expression.NONE))
                    .expressionAttributeValues(condition.valuesWith(Expression.NONE))
                    .returnValues(ReturnValue.ALL_OLD));
    return Attributes.plain(response.attributes());
  }
}
