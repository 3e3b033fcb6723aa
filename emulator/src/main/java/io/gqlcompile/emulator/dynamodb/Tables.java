package io.gqlcompile.emulator.dynamodb;

import io.gqlcompile.emulator.api.DataSource;
import io.gqlcompile.emulator.api.DataSourceDef;
import io.gqlcompile.emulator.api.Deployment;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.Projection;

/** The tables of a deployment. */
public final class Tables {
  private static final String TYPE = "AWS::DynamoDB::Table";

  /** Tables that a build has as a resource of its own making, with the properties of a table. */
  private static final String CUSTOM_TYPE = "Custom::AmplifyDynamoDBTable";

  private Tables() {}

  /**
   * Makes every table of a deployment, with keys and indexes; all pay per request.
   *
   * @return the physical names, in the order of the stacks
   */
  public static List<String> create(Deployment deployment, DynamoDbClient client) {
    List<String> names = new ArrayList<>();
    for (CreateTableRequest request : requests(deployment)) {
      client.createTable(request);
      names.add(request.tableName());
    }
    return names;
  }

  /** What would make each table of a deployment, in the order of the stacks. */
  static List<CreateTableRequest> requests(Deployment deployment) {
    Map<String, Map<String, Object>> tables = new LinkedHashMap<>(deployment.resources(TYPE));
    tables.putAll(deployment.resources(CUSTOM_TYPE));
    List<CreateTableRequest> requests = new ArrayList<>();
    tables.forEach(
        (id, properties) -> {
          Map<String, Object> table = lowered(properties);
          table.putIfAbsent("tablename", id.substring(id.indexOf('/') + 1));
          requests.add(request(table));
        });
    return requests;
  }

  /**
   * A source for each DynamoDB data source of a deployment, by name. Versioned ones go by the
   * system's clock and know no Lambda function.
   */
  public static Map<String, DataSource> sources(Deployment deployment, DynamoDbClient client) {
    return sources(deployment, client, Clock.systemUTC(), arn -> null);
  }

  /**
   * A source for each DynamoDB data source of a deployment, by name.
   *
   * @param clock when items of versioned data sources change
   * @param functions the Lambda functions that resolve conflicts, by ARN; null for none of that ARN
   */
  public static Map<String, DataSource> sources(
      Deployment deployment,
      DynamoDbClient client,
      Clock clock,
      Function<String, ConflictHandler> functions) {
    Map<String, DataSource> sources = new LinkedHashMap<>();
    for (DataSourceDef def : deployment.dataSources().values()) {
      if (def.isVersioned()) {
        sources.put(def.name(), new VersionedSource(versioned(def, client, clock), functions));
      } else if (def.tableName() != null) {
        sources.put(def.name(), new DynamoDbSource(client, def.tableName()));
      }
    }
    return sources;
  }

  private static VersionedTable versioned(DataSourceDef def, DynamoDbClient client, Clock clock) {
    DeltaLog log =
        new DeltaLog(
            client,
            def.deltaSync("DeltaSyncTableName"),
            def.name(),
            minutes(def, "DeltaSyncTableTTL"));
    return new VersionedTable(client, def.tableName(), log, minutes(def, "BaseTableTTL"), clock);
  }

  private static Duration minutes(DataSourceDef def, String name) {
    String minutes = def.deltaSync(name);
    return Duration.ofMinutes(minutes == null ? 0 : Long.parseLong(minutes));
  }

  private static CreateTableRequest request(Map<String, Object> table) {
    CreateTableRequest.Builder request =
        CreateTableRequest.builder()
            .tableName(table.get("tablename").toString())
            .billingMode(BillingMode.PAY_PER_REQUEST)
            .keySchema(keys(table))
            .attributeDefinitions(attributes(table));
    List<GlobalSecondaryIndex> global = new ArrayList<>();
    for (Map<String, Object> index : list(table.get("globalsecondaryindexes"))) {
      global.add(
          GlobalSecondaryIndex.builder()
              .indexName(index.get("indexname").toString())
              .keySchema(keys(index))
              .projection(projection(index))
              .build());
    }
    List<LocalSecondaryIndex> local = new ArrayList<>();
    for (Map<String, Object> index : list(table.get("localsecondaryindexes"))) {
      local.add(
          LocalSecondaryIndex.builder()
              .indexName(index.get("indexname").toString())
              .keySchema(keys(index))
              .projection(projection(index))
              .build());
    }
    request.globalSecondaryIndexes(global.isEmpty() ? null : global);
    request.localSecondaryIndexes(local.isEmpty() ? null : local);
    return request.build();
  }

  private static List<KeySchemaElement> keys(Map<String, Object> owner) {
    List<KeySchemaElement> keys = new ArrayList<>();
    for (Map<String, Object> key : list(owner.get("keyschema"))) {
      keys.add(
          KeySchemaElement.builder()
              .attributeName(key.get("attributename").toString())
              .keyType(key.get("keytype").toString())
              .build());
    }
    return keys;
  }

  private static List<AttributeDefinition> attributes(Map<String, Object> table) {
    List<AttributeDefinition> attributes = new ArrayList<>();
    for (Map<String, Object> attribute : list(table.get("attributedefinitions"))) {
      attributes.add(
          AttributeDefinition.builder()
              .attributeName(attribute.get("attributename").toString())
              .attributeType(attribute.get("attributetype").toString())
              .build());
    }
    return attributes;
  }

  private static Projection projection(Map<String, Object> index) {
    Map<String, Object> projection = new LinkedHashMap<>();
    if (index.get("projection") instanceof Map<?, ?> map) {
      projection = lowered(map);
    }
    Projection.Builder out =
        Projection.builder()
            .projectionType(projection.getOrDefault("projectiontype", "ALL").toString());
    if (projection.get("nonkeyattributes") instanceof List<?> names) {
      out.nonKeyAttributes(names.stream().map(String::valueOf).toList());
    }
    return out.build();
  }

  private static List<Map<String, Object>> list(Object value) {
    List<Map<String, Object>> out = new ArrayList<>();
    if (value instanceof List<?> items) {
      for (Object item : items) {
        if (item instanceof Map<?, ?> map) {
          out.add(lowered(map));
        }
      }
    }
    return out;
  }

  /** Custom resources write {@code tableName} where CloudFormation writes {@code TableName}. */
  private static Map<String, Object> lowered(Map<?, ?> map) {
    Map<String, Object> out = new LinkedHashMap<>();
    map.forEach((key, value) -> out.put(key.toString().toLowerCase(java.util.Locale.ROOT), value));
    return out;
  }
}
