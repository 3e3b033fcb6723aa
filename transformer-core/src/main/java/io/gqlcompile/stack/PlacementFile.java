package io.gqlcompile.stack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/** A {@link Placement} as the file {@value #NAME} of a build. Only large builds have one. */
public final class PlacementFile {
  /** The path of the file below the build. */
  public static final String NAME = "placement.json";

  private static final JsonFactory FACTORY = new JsonFactory();

  private PlacementFile() {}

  /** The text of the file. */
  public static String print(Placement placement) {
    StringWriter text = new StringWriter();
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    printer.indentObjectsWith(indenter);
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(printer);
      json.writeStartObject();
      print(json, "stacks", placement.stacks());
      print(json, "resolvers", placement.resolvers());
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException("a string writer cannot fail", e);
    }
    return text.append('\n').toString();
  }

  private static void print(JsonGenerator json, String name, Map<String, String> entries)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  /**
   * Reads what {@link #print} wrote.
   *
   * @throws IOException if the text is anything else; the message says where
   */
  public static Placement read(String text) throws IOException {
    Map<String, String> stacks = new LinkedHashMap<>();
    Map<String, String> resolvers = new LinkedHashMap<>();
    try (JsonParser json = FACTORY.createParser(text)) {
      expect(json, JsonToken.START_OBJECT);
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        Map<String, String> into =
            switch (json.currentName()) {
              case "stacks" -> stacks;
              case "resolvers" -> resolvers;
              default -> throw malformed(json);
            };
        read(json, into);
      }
    }
    return new Placement(stacks, resolvers);
  }

  private static void read(JsonParser json, Map<String, String> into) throws IOException {
    expect(json, JsonToken.START_OBJECT);
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      expect(json, JsonToken.VALUE_STRING);
      into.put(name, json.getText());
    }
  }

  private static void expect(JsonParser json, JsonToken token) throws IOException {
    if (json.nextToken() != token) {
      throw malformed(json);
    }
  }

  private static IOException malformed(JsonParser json) {
    return new IOException("unexpected content in line " + json.currentLocation().getLineNr());
  }
}
