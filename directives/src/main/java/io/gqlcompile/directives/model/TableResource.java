package io.gqlcompile.directives.model;

import io.gqlcompile.entity.AttributeType;
import io.gqlcompile.entity.Entity;
import io.gqlcompile.entity.Key;
import io.gqlcompile.entity.SecondaryIndex;
import io.gqlcompile.settings.Settings;
import io.gqlcompile.stack.CfnValue;
import io.gqlcompile.stack.ResourceDef;
import io.gqlcompile.table.EntityTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The table of a model with all its indexes. */
final class TableResource {
  private static final String ON_DEMAND = "ShouldUsePayPerRequestBilling";

  private final Entity entity;
  private final String stack;

  private TableResource(Entity entity) {
    this.entity = entity;
    this.stack = EntityTable.stack(entity);
  }

  static ResourceDef of(Entity entity, Settings settings) {
    CfnValue.Fields properties = new TableResource(entity).properties();
    if (settings.isVersioned()) {
      properties =
          properties.with(
              "TimeToLiveSpecification",
              CfnValue.map("AttributeName", "_ttl", "Enabled", CfnValue.bool(true)));
    }
    return ResourceDef.of(EntityTable.logicalId(entity), "AWS::DynamoDB::Table", properties)
        .withDeletionPolicy("Delete");
  }

  private CfnValue.Fields properties() {
    Map<String, CfnValue> properties = new LinkedHashMap<>();
    properties.put("AttributeDefinitions", attributes());
    properties.put(
        "BillingMode",
        new CfnValue.If(ON_DEMAND, CfnValue.text("PAY_PER_REQUEST"), CfnValue.NO_VALUE));
    putIndexes(properties, "GlobalSecondaryIndexes", false);
    properties.put("KeySchema", keySchema(entity.key()));
    putIndexes(properties, "LocalSecondaryIndexes", true);
    properties.put(
        "PointInTimeRecoverySpecification",
        new CfnValue.If(
            "ShouldUsePointInTimeRecovery",
            CfnValue.map("PointInTimeRecoveryEnabled", CfnValue.bool(true)),
            CfnValue.NO_VALUE));
    properties.put("ProvisionedThroughput", throughput());
    properties.put(
        "SSESpecification",
        CfnValue.map(
            "SSEEnabled",
            new CfnValue.If(
                "ShouldUseServerSideEncryption", CfnValue.bool(true), CfnValue.bool(false))));
    properties.put("StreamSpecification", CfnValue.map("StreamViewType", "NEW_AND_OLD_IMAGES"));
    properties.put("TableName", EntityTable.tableName(entity));
    return new CfnValue.Fields(properties);
  }

  private CfnValue attributes() {
    Map<String, AttributeType> types = new LinkedHashMap<>();
    addAttributes(types, entity.key());
    entity.indexes().forEach(index -> addAttributes(types, index.key()));
    List<CfnValue> definitions = new ArrayList<>();
    types.forEach(
        (name, type) ->
            definitions.add(CfnValue.map("AttributeName", name, "AttributeType", type.name())));
    return new CfnValue.Items(definitions);
  }

  private static void addAttributes(Map<String, AttributeType> types, Key key) {
    types.putIfAbsent(key.partition().name(), key.partition().attributeType());
    key.sortAttribute().ifPresent(name -> types.putIfAbsent(name, key.sortType()));
  }

  private void putIndexes(Map<String, CfnValue> properties, String property, boolean local) {
    List<CfnValue> definitions = new ArrayList<>();
    for (SecondaryIndex index : entity.indexes()) {
      if (index.local() == local) {
        definitions.add(definition(index));
      }
    }
    if (!definitions.isEmpty()) {
      properties.put(property, new CfnValue.Items(definitions));
    }
  }

  private CfnValue definition(SecondaryIndex index) {
    CfnValue.Fields projection = CfnValue.map("ProjectionType", index.projection());
    if (!index.included().isEmpty()) {
      projection = projection.with("NonKeyAttributes", CfnValue.texts(index.included()));
    }
    CfnValue.Fields definition =
        CfnValue.map(
            "IndexName",
            index.name(),
            "KeySchema",
            keySchema(index.key()),
            "Projection",
            projection);
    return index.local() ? definition : definition.with("ProvisionedThroughput", throughput());
  }

  private static CfnValue keySchema(Key key) {
    List<CfnValue> schema = new ArrayList<>();
    schema.add(CfnValue.map("AttributeName", key.partition().name(), "KeyType", "HASH"));
    key.sortAttribute()
        .ifPresent(name -> schema.add(CfnValue.map("AttributeName", name, "KeyType", "RANGE")));
    return new CfnValue.Items(schema);
  }

  private CfnValue throughput() {
    return new CfnValue.If(
        ON_DEMAND,
        CfnValue.NO_VALUE,
        CfnValue.map(
            "ReadCapacityUnits",
            CfnValue.ref(stack, "DynamoDBModelTableReadIOPS"),
            "WriteCapacityUnits",
            CfnValue.ref(stack, "DynamoDBModelTableWriteIOPS")));
  }
}
