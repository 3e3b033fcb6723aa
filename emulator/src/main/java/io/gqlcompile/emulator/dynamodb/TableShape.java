package io.gqlcompile.emulator.dynamodb;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/**
 * What of a table can only be had by making it anew, and which global indexes it has.
 *
 * @param fixed key and local indexes, with the types of their attributes
 * @param indexes each global index as text, by name
 * @param key the names of the key's attributes with their types
 */
record TableShape(String fixed, Map<String, String> indexes, Map<String, String> key) {

  static TableShape of(CreateTableRequest table) {
    Map<String, String> types = types(table.attributeDefinitions());
    Map<String, String> local = new TreeMap<>();
    if (table.hasLocalSecondaryIndexes()) {
      table
          .localSecondaryIndexes()
          .forEach(i -> local.put(i.indexName(), text(i.keySchema(), i.projection(), types)));
    }
    Map<String, String> global = new TreeMap<>();
    if (table.hasGlobalSecondaryIndexes()) {
      table
          .globalSecondaryIndexes()
          .forEach(i -> global.put(i.indexName(), text(i.keySchema(), i.projection(), types)));
    }
    return new TableShape(
        keys(table.keySchema(), types) + local, global, key(table.keySchema(), types));
  }

  static TableShape of(TableDescription table) {
    Map<String, String> types = types(table.attributeDefinitions());
    Map<String, String> local = new TreeMap<>();
    if (table.hasLocalSecondaryIndexes()) {
      table
          .localSecondaryIndexes()
          .forEach(i -> local.put(i.indexName(), text(i.keySchema(), i.projection(), types)));
    }
    Map<String, String> global = new TreeMap<>();
    if (table.hasGlobalSecondaryIndexes()) {
      table
          .globalSecondaryIndexes()
          .forEach(i -> global.put(i.indexName(), text(i.keySchema(), i.projection(), types)));
    }
    return new TableShape(
        keys(table.keySchema(), types) + local, global, key(table.keySchema(), types));
  }

  private static Map<String, String> types(List<AttributeDefinition> attributes) {
    Map<String, String> types = new LinkedHashMap<>();
    attributes.forEach(a -> types.put(a.attributeName(), a.attributeTypeAsString()));
    return types;
  }

  private static String keys(List<KeySchemaElement> keys, Map<String, String> types) {
    StringBuilder text = new StringBuilder();
    for (KeySchemaElement key : keys) {
      text.append(key.keyTypeAsString())
          .append(' ')
          .append(key.attributeName())
          .append(' ')
          .append(types.get(key.attributeName()))
          .append(';');
    }
    return text.toString();
  }

  private static String text(
      List<KeySchemaElement> keys, Projection projection, Map<String, String> types) {
    List<String> names =
        projection.hasNonKeyAttributes()
            ? projection.nonKeyAttributes().stream().sorted().toList()
            : List.of();
    return keys(keys, types) + projection.projectionTypeAsString() + names;
  }

  private static Map<String, String> key(List<KeySchemaElement> keys, Map<String, String> types) {
    Map<String, String> key = new LinkedHashMap<>();
    keys.forEach(k -> key.put(k.attributeName(), types.get(k.attributeName())));
    return key;
  }

  /** Whether a row has the key's attributes, each of its type. */
  boolean fits(Map<String, AttributeValue> row) {
    for (Map.Entry<String, String> attribute : key.entrySet()) {
      AttributeValue value = row.get(attribute.getKey());
      if (value == null || !value.type().name().equals(attribute.getValue())) {
        return false;
      }
    }
    return true;
  }
}
