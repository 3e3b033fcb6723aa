package io.gqlcompile.emulator.api;

import java.util.Map;

/**
 * A data source as deployed.
 *
 * @param name its name in the API
 * @param type AppSync's type, for example {@code AMAZON_DYNAMODB} or {@code NONE}
 * @param properties its CloudFormation properties with every reference resolved
 */
public record DataSourceDef(String name, String type, Map<String, Object> properties) {
  /** The type of a data source that only hands its payload on. */
  public static final String NONE = "NONE";

  /** The physical name of the DynamoDB table; null if this is no such source. */
  public String tableName() {
    Object name = StackTree.map(properties.get("DynamoDBConfig")).get("TableName");
    return name == null ? null : name.toString();
  }

  /** Whether AppSync counts the versions of its items. */
  public boolean isVersioned() {
    Object versioned = StackTree.map(properties.get("DynamoDBConfig")).get("Versioned");
    return "true".equals(String.valueOf(versioned));
  }

  /** An entry of its {@code DeltaSyncConfig}; null if there is none. */
  public String deltaSync(String name) {
    Map<?, ?> config = StackTree.map(properties.get("DynamoDBConfig"));
    Object value = StackTree.map(config.get("DeltaSyncConfig")).get(name);
    return value == null ? null : value.toString();
  }
}
