package io.gqlcompile.plan;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** JSON that can be changed: maps, lists, strings, booleans, null, and numbers as written. */
final class Tree {
  private static final JsonFactory FACTORY = new JsonFactory();

  /** A number with the digits that the file has. */
  record Digits(String text) {
    @Override
    public String toString() {
      return text;
    }
  }

  private Tree() {}

  /**
   * Reads an object.
   *
   * @throws IOException if the text is no JSON object
   */
  static Map<String, Object> read(String text) throws IOException {
    try (JsonParser json = FACTORY.createParser(text)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IOException("a template is a JSON object");
      }
      return members(json);
    }
  }

  private static Object value(JsonParser json) throws IOException {
    return switch (json.currentToken()) {
      case START_OBJECT -> members(json);
      case START_ARRAY -> elements(json);
      case VALUE_STRING -> json.getText();
      case VALUE_TRUE -> true;
      case VALUE_FALSE -> false;
      case VALUE_NULL -> null;
      default -> new Digits(json.getText());
    };
  }

  private static Map<String, Object> members(JsonParser json) throws IOException {
    Map<String, Object> members = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      json.nextToken();
      members.put(name, value(json));
    }
    return members;
  }

  private static List<Object> elements(JsonParser json) throws IOException {
    List<Object> elements = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      elements.add(value(json));
    }
    return elements;
  }

  /** The text: two spaces of indent, {@code \n} at the end. */
  static String print(Object value) {
    StringWriter text = new StringWriter();
    DefaultIndenter indent = new DefaultIndenter("  ", "\n");
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter().withObjectIndenter(indent).withArrayIndenter(indent));
      write(json, value);
    } catch (IOException e) {
      throw new IllegalStateException("a string writer cannot fail", e);
    }
    return text.append('\n').toString();
  }

  private static void write(JsonGenerator json, Object value) throws IOException {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> member : map.entrySet()) {
        json.writeFieldName(member.getKey().toString());
        write(json, member.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof Collection<?> list) {
      json.writeStartArray();
      for (Object element : list) {
        write(json, element);
      }
      json.writeEndArray();
    } else if (value instanceof Boolean bool) {
      json.writeBoolean(bool);
    } else if (value instanceof Digits || value instanceof Integer) {
      json.writeNumber(value.toString());
    } else if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value.toString());
    }
  }

  /** A copy that shares nothing with the value. */
  static Object copy(Object value) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> out = new LinkedHashMap<>();
      map.forEach((name, member) -> out.put(name.toString(), copy(member)));
      return out;
    }
    if (value instanceof List<?> list) {
      List<Object> out = new ArrayList<>();
      list.forEach(element -> out.add(copy(element)));
      return out;
    }
    return value;
  }

  /** The object at a path; an empty one that belongs to nobody if there is none. */
  @SuppressWarnings("unchecked")
  static Map<String, Object> object(Object from, String... path) {
    Object at = from;
    for (String name : path) {
      at = at instanceof Map<?, ?> map ? map.get(name) : null;
    }
    return at instanceof Map<?, ?> ? (Map<String, Object>) at : new LinkedHashMap<>();
  }

  /** The list at a path; an empty one that belongs to nobody if there is none. */
  @SuppressWarnings("unchecked")
  static List<Object> list(Map<String, Object> from, String name) {
    return from.get(name) instanceof List<?> list ? (List<Object>) list : new ArrayList<>();
  }

  /** The string at a name; empty if there is none or it is computed. */
  static Optional<String> text(Map<String, Object> from, String name) {
    return from.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
  }
}
