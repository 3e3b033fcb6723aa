package io.gqlcompile.deployed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads of a template what comparisons look at, and skips the rest without building anything. */
public final class TemplateReader {
  private static final JsonFactory FACTORY = new JsonFactory();
  private static final String TABLE = "AWS::DynamoDB::Table";

  /** Types of which all properties are read. */
  private static final Set<String> WHOLE = Set.of(TABLE, "AWS::CloudFormation::Stack");

  /** What identifies a resource for AppSync, whatever its logical id. */
  private static final Set<String> IDENTITY =
      Set.of("TypeName", "FieldName", "Name", "DomainName", "DynamoDBConfig");

  private final String stack;
  private final JsonParser json;
  private final Map<String, DeployedResource> resources = new LinkedHashMap<>();
  private final Map<String, DeployedTable> tables = new LinkedHashMap<>();
  private final Map<String, Boolean> parameters = new LinkedHashMap<>();
  private final Map<String, String> outputs = new LinkedHashMap<>();
  private final Map<String, String> exports = new LinkedHashMap<>();

  private TemplateReader(String stack, JsonParser json) {
    this.stack = stack;
    this.json = json;
  }

  /**
   * Reads a template.
   *
   * @param stack the name of the stack; empty for the root
   * @throws IOException if the text is not JSON; the message says where
   */
  public static DeployedStack read(String stack, String text) throws IOException {
    try (JsonParser json = FACTORY.createParser(text)) {
      TemplateReader reader = new TemplateReader(stack, json);
      reader.template();
      return new DeployedStack(
          stack,
          text.getBytes(StandardCharsets.UTF_8).length,
          reader.parameters,
          reader.outputs,
          reader.exports,
          reader.resources,
          reader.tables);
    }
  }

  private void template() throws IOException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new IOException("a template is a JSON object");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String section = json.currentName();
      json.nextToken();
      switch (section) {
        case "Resources" -> resources();
        case "Parameters" -> parameters();
        case "Outputs" -> outputs();
        default -> json.skipChildren();
      }
    }
  }

  private void parameters() throws IOException {
    while (isIn() && json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      boolean isObject = json.currentToken() == JsonToken.START_OBJECT;
      boolean hasDefault = false;
      while (isObject && json.nextToken() == JsonToken.FIELD_NAME) {
        hasDefault |= json.currentName().equals("Default");
        json.nextToken();
        json.skipChildren();
      }
      json.skipChildren();
      parameters.put(name, hasDefault);
    }
  }

  private void outputs() throws IOException {
    while (isIn() && json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      outputs.put(name, "");
      boolean isObject = json.currentToken() == JsonToken.START_OBJECT;
      while (isObject && json.nextToken() == JsonToken.FIELD_NAME) {
        String part = json.currentName();
        json.nextToken();
        switch (part) {
          case "Value" -> outputs.put(name, compact());
          case "Export" -> export(name);
          default -> json.skipChildren();
        }
      }
    }
  }

  private void export(String output) throws IOException {
    String name = StackLinks.members(compact()).get("Name");
    if (name != null) {
      exports.put(output, name);
    }
  }

  private boolean isIn() {
    return json.currentToken() != null && !json.currentToken().isScalarValue();
  }

  private void resources() throws IOException {
    while (isIn() && json.nextToken() == JsonToken.FIELD_NAME) {
      String id = json.currentName();
      if (json.nextToken() != JsonToken.START_OBJECT) {
        json.skipChildren();
        continue;
      }
      resource(id);
    }
  }

  /** The type may stand after the properties, as any member of an object. */
  private void resource(String id) throws IOException {
    Map<String, String> members = new LinkedHashMap<>();
    Map<String, String> properties = new LinkedHashMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      JsonToken value = json.nextToken();
      if (name.equals("Properties") && value == JsonToken.START_OBJECT) {
        properties(members.getOrDefault("Type", ""), properties);
      } else if (value == JsonToken.VALUE_STRING) {
        members.put(name, json.getText());
      } else {
        json.skipChildren();
      }
    }
    String type = members.getOrDefault("Type", "");
    resources.put(id, new DeployedResource(id, stack, type, properties));
    if (type.equals(TABLE)) {
      tables.put(id, TableReader.read(id, stack, members, properties));
    }
  }

  private void properties(String type, Map<String, String> into) throws IOException {
    Set<String> compared = Replacements.of(type).keySet();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      boolean isKept = type.isEmpty() || WHOLE.contains(type) || compared.contains(name);
      if (isKept || IDENTITY.contains(name)) {
        into.put(name, compact());
      } else {
        json.skipChildren();
      }
    }
  }

  private String compact() throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator copy = FACTORY.createGenerator(text)) {
      copy.copyCurrentStructure(json);
    }
    return text.toString();
  }
}
