package io.gqlcompile.deployed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a table from its properties in a template, or from what {@code describe-table} prints. */
public final class TableReader {
  private static final JsonFactory FACTORY = new JsonFactory();

  private TableReader() {}

  static DeployedTable read(
      String id, String stack, Map<String, String> members, Map<String, String> properties)
      throws IOException {
    return new DeployedTable(
        id,
        stack,
        properties.getOrDefault("TableName", ""),
        key(value(properties, "KeySchema")),
        types(value(properties, "AttributeDefinitions")),
        indexes(value(properties, "GlobalSecondaryIndexes")),
        indexes(value(properties, "LocalSecondaryIndexes")),
        members.getOrDefault("DeletionPolicy", "Delete"),
        members.getOrDefault("UpdateReplacePolicy", "Delete"),
        properties.getOrDefault("StreamSpecification", ""));
  }

  /**
   * Reads what {@code aws dynamodb describe-table} printed.
   *
   * @return the table; its logical id is unknown and empty, its name is plain; empty if the text is
   *     something else
   * @throws IOException if the text is not JSON
   */
  public static Optional<DeployedTable> described(String text) throws IOException {
    Object table = child(parse(text), "Table");
    if (!(table instanceof Map) || !(child(table, "TableName") instanceof String name)) {
      return Optional.empty();
    }
    return Optional.of(
        new DeployedTable(
            "",
            "",
            name,
            key(child(table, "KeySchema")),
            types(child(table, "AttributeDefinitions")),
            indexes(child(table, "GlobalSecondaryIndexes")),
            indexes(child(table, "LocalSecondaryIndexes")),
            "Delete",
            "Delete",
            ""));
  }

  private static Object value(Map<String, String> properties, String name) throws IOException {
    String json = properties.get(name);
    return json == null ? List.of() : parse(json);
  }

  private static DeployedKey key(Object schema) {
    String partition = "";
    Optional<String> sort = Optional.empty();
    for (Object element : items(schema)) {
      String attribute = text(element, "AttributeName");
      if (text(element, "KeyType").equals("RANGE")) {
        sort = Optional.of(attribute);
      } else {
        partition = attribute;
      }
    }
    return new DeployedKey(partition, sort);
  }

  private static Map<String, String> types(Object definitions) {
    Map<String, String> types = new LinkedHashMap<>();
    for (Object element : items(definitions)) {
      types.put(text(element, "AttributeName"), text(element, "AttributeType"));
    }
    return types;
  }

  private static List<DeployedIndex> indexes(Object definitions) {
    List<DeployedIndex> indexes = new ArrayList<>();
    for (Object index : items(definitions)) {
      Object projection = child(index, "Projection");
      List<String> included = new ArrayList<>();
      items(child(projection, "NonKeyAttributes")).forEach(name -> included.add(name.toString()));
      indexes.add(
          new DeployedIndex(
              text(index, "IndexName"),
              key(child(index, "KeySchema")),
              text(projection, "ProjectionType"),
              included));
    }
    return indexes;
  }

  private static List<?> items(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static Object child(Object value, String name) {
    return value instanceof Map<?, ?> map ? map.get(name) : null;
  }

  private static String text(Object value, String name) {
    return child(value, name) instanceof String text ? text : "";
  }

  private static Object parse(String text) throws IOException {
    try (JsonParser json = FACTORY.createParser(text)) {
      json.nextToken();
      return value(json);
    }
  }

  /** Objects as maps, arrays as lists, scalars as their texts. */
  private static Object value(JsonParser json) throws IOException {
    if (json.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Object> members = new LinkedHashMap<>();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        json.nextToken();
        members.put(name, value(json));
      }
      return members;
    }
    if (json.currentToken() == JsonToken.START_ARRAY) {
      List<Object> items = new ArrayList<>();
      while (json.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(json));
      }
      return items;
    }
    return json.getText();
  }
}
