package io.gqlcompile.emulator.dynamodb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** Query and Scan: a page of items. */
final class TableReader {
  private final DynamoDbClient client;
  private final String table;

  TableReader(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  Map<String, Object> query(Map<String, Object> request) {
    Expression key = Expression.of(request.get("query"));
    Expression filter = Expression.of(request.get("filter"));
    Expression projection = Expression.of(request.get("projection"));
    Map<String, String> names = new LinkedHashMap<>(projection.names());
    names.putAll(key.names());
    names.putAll(filter.names());
    QueryRequest.Builder query =
        QueryRequest.builder()
            .tableName(table)
            .indexName(text(request.get("index")))
            .keyConditionExpression(key.text())
            .filterExpression(filter.text())
            .projectionExpression(projection.text())
            .expressionAttributeNames(names.isEmpty() ? null : names)
            .expressionAttributeValues(key.valuesWith(filter))
            .limit(limit(request.get("limit")))
            .consistentRead(Boolean.TRUE.equals(request.get("consistentRead")))
            .select(text(request.get("select")))
            .exclusiveStartKey(PageToken.key(request.get("nextToken")));
    if (request.get("scanIndexForward") instanceof Boolean forward) {
      query.scanIndexForward(forward);
    }
    var response = client.query(query.build());
    return page(response.items(), response.lastEvaluatedKey(), response.scannedCount());
  }

  Map<String, Object> scan(Map<String, Object> request) {
    Expression filter = Expression.of(request.get("filter"));
    Expression projection = Expression.of(request.get("projection"));
    ScanRequest.Builder scan =
        ScanRequest.builder()
            .tableName(table)
            .indexName(text(request.get("index")))
            .filterExpression(filter.text())
            .projectionExpression(projection.text())
            .expressionAttributeNames(projection.namesWith(filter))
            .expressionAttributeValues(filter.valuesWith(Expression.NONE))
            .limit(limit(request.get("limit")))
            .consistentRead(Boolean.TRUE.equals(request.get("consistentRead")))
            .select(text(request.get("select")))
            .exclusiveStartKey(PageToken.key(request.get("nextToken")));
    if (request.get("totalSegments") instanceof Number segments) {
      scan.totalSegments(segments.intValue());
      scan.segment(limit(request.get("segment")));
    }
    var response = client.scan(scan.build());
    return page(response.items(), response.lastEvaluatedKey(), response.scannedCount());
  }

  private static Map<String, Object> page(
      List<Map<String, AttributeValue>> items, Map<String, AttributeValue> last, Integer scanned) {
    Map<String, Object> page = new LinkedHashMap<>();
    page.put("items", Attributes.plain(items));
    page.put("nextToken", PageToken.of(last));
    page.put("scannedCount", scanned);
    return page;
  }

  private static Integer limit(Object value) {
    return value instanceof Number number ? (Integer) number.intValue() : null;
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }
}
