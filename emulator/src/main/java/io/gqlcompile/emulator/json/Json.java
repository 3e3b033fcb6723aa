package io.gqlcompile.emulator.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads and writes JSON as plain values. Numbers keep their digits: nothing is rounded. */
public final class Json {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private Json() {}

  /**
   * The value of one JSON text. Whole numbers are {@link Integer}, {@link Long} or {@link
   * BigInteger}, the smallest that fits; others are {@link Double}, or {@link BigDecimal} where a
   * double would lose digits. Of two equal keys the later counts.
   *
   * @throws MalformedJson if the text is not exactly one JSON value
   */
  public static Object read(String text) throws MalformedJson {
    try (JsonParser parser = FACTORY.createParser(text)) {
      if (parser.nextToken() == null) {
        throw new MalformedJson("the text is empty", null);
      }
      Object value = value(parser);
      if (parser.nextToken() != null) {
        throw new MalformedJson("text after the end of the value", null);
      }
      return value;
    } catch (JsonParseException e) {
      throw new MalformedJson(
          e.getOriginalMessage() + at(e.getLocation().getLineNr(), e.getLocation().getColumnNr()),
          e);
    } catch (IOException e) {
      throw new MalformedJson(e.getMessage(), e);
    }
  }

  private static String at(int line, int column) {
    return " (line " + line + ", column " + column + ")";
  }

  /** The JSON text of a value; what is not JSON is written as its own text. */
  public static String write(Object value) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = FACTORY.createGenerator(out)) {
      write(generator, value);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  /** A deep copy whose maps and lists can be changed without touching the original. */
  public static Object copy(Object value) {
    if (value instanceof Map<?, ?> map) {
      return copyOf(map);
    }
    if (value instanceof Iterable<?> list) {
      List<Object> copy = new ArrayList<>();
      for (Object item : list) {
        copy.add(copy(item));
      }
      return copy;
    }
    return value;
  }

  /** A deep copy of a map, with keys as text. */
  public static Map<String, Object> copyOf(Map<?, ?> map) {
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach((key, item) -> copy.put(String.valueOf(key), copy(item)));
    return copy;
  }

  private static Object value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> parser.getText();
      case VALUE_NUMBER_INT -> parser.getNumberValue();
      case VALUE_NUMBER_FLOAT -> decimal(parser.getDecimalValue());
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NULL -> null;
      default -> throw new JsonParseException(parser, "unexpected " + parser.currentToken());
    };
  }

  private static Object decimal(BigDecimal exact) {
    double rounded = exact.doubleValue();
    boolean same = !Double.isInfinite(rounded) && BigDecimal.valueOf(rounded).compareTo(exact) == 0;
    return same ? (Object) rounded : exact;
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> map = new LinkedHashMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String key = parser.currentName();
      parser.nextToken();
      map.put(key, value(parser));
    }
    return map;
  }

  private static List<Object> array(JsonParser parser) throws IOException {
    List<Object> list = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(parser));
    }
    return list;
  }

  private static void write(JsonGenerator out, Object value) throws IOException {
    if (value == null) {
      out.writeNull();
    } else if (value instanceof Map<?, ?> map) {
      out.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        writeEntry(out, entry);
      }
      out.writeEndObject();
    } else if (value instanceof Map.Entry<?, ?> entry) {
      out.writeStartObject();
      writeEntry(out, entry);
      out.writeEndObject();
    } else if (value instanceof Iterable<?> items) {
      writeAll(out, items);
    } else if (value.getClass().isArray()) {
      List<Object> items = new ArrayList<>();
      for (int i = 0; i < Array.getLength(value); i++) {
        items.add(Array.get(value, i));
      }
      writeAll(out, items);
    } else {
      writeScalar(out, value);
    }
  }

  private static void writeEntry(JsonGenerator out, Map.Entry<?, ?> entry) throws IOException {
    out.writeFieldName(String.valueOf(entry.getKey()));
    write(out, entry.getValue());
  }

  private static void writeAll(JsonGenerator out, Iterable<?> items) throws IOException {
    out.writeStartArray();
    for (Object item : items) {
      write(out, item);
    }
    out.writeEndArray();
  }

  private static void writeScalar(JsonGenerator out, Object value) throws IOException {
    if (value instanceof Boolean flag) {
      out.writeBoolean(flag);
    } else if (value instanceof BigDecimal number) {
      out.writeNumber(number);
    } else if (value instanceof BigInteger number) {
      out.writeNumber(number);
    } else if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      if (Double.isFinite(number)) {
        out.writeNumber(number);
      } else {
        out.writeNull();
      }
    } else if (value instanceof Number number) {
      out.writeNumber(number.longValue());
    } else {
      out.writeString(value.toString());
    }
  }
}
