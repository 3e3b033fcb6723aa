package runtime;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON as maps, lists, strings, numbers, booleans and null. */
final class Json {
  private final String text;
  private int at;

  private Json(String text) {
    this.text = text;
  }

  /** Reads; throws IllegalArgumentException if the text is not JSON. */
  static Object parse(String text) {
    Json json = new Json(text);
    Object value = json.value(0);
    json.skip();
    if (json.at < text.length()) {
      throw json.wrong();
    }
    return value;
  }

  private IllegalArgumentException wrong() {
    return new IllegalArgumentException("not JSON at character " + at);
  }

  private void skip() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char next() {
    if (at >= text.length()) {
      throw wrong();
    }
    return text.charAt(at);
  }

  private Object value(int depth) {
    if (depth > 500) {
      throw wrong();
    }
    skip();
    char c = next();
    switch (c) {
      case '{':
        return object(depth);
      case '[':
        return list(depth);
      case '"':
        return string();
      case 't':
        return word("true", Boolean.TRUE);
      case 'f':
        return word("false", Boolean.FALSE);
      case 'n':
        return word("null", null);
      default:
        return number();
    }
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw wrong();
    }
    at += word.length();
    return value;
  }

  private Number number() {
    int start = at;
    while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    try {
      return new BigDecimal(text.substring(start, at));
    } catch (NumberFormatException e) {
      throw wrong();
    }
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> object = new LinkedHashMap<>();
    at++;
    skip();
    if (next() == '}') {
      at++;
      return object;
    }
    while (true) {
      skip();
      if (next() != '"') {
        throw wrong();
      }
      String name = string();
      skip();
      if (next() != ':') {
        throw wrong();
      }
      at++;
      object.put(name, value(depth + 1));
      if (ends('}')) {
        return object;
      }
    }
  }

  private List<Object> list(int depth) {
    List<Object> list = new ArrayList<>();
    at++;
    skip();
    if (next() == ']') {
      at++;
      return list;
    }
    while (true) {
      list.add(value(depth + 1));
      if (ends(']')) {
        return list;
      }
    }
  }

  private boolean ends(char end) {
    skip();
    char c = next();
    at++;
    if (c != end && c != ',') {
      throw wrong();
    }
    return c == end;
  }

  private String string() {
    StringBuilder out = new StringBuilder();
    at++;
    while (next() != '"') {
      char c = text.charAt(at++);
      out.append(c == '\\' ? escape() : c);
    }
    at++;
    return out.toString();
  }

  private char escape() {
    char c = next();
    at++;
    switch (c) {
      case 'n':
        return '\n';
      case 't':
        return '\t';
      case 'r':
        return '\r';
      case 'b':
        return '\b';
      case 'f':
        return '\f';
      case 'u':
        if (at + 4 > text.length()) {
          throw wrong();
        }
        at += 4;
        return (char) Integer.parseInt(text.substring(at - 4, at), 16);
      default:
        return c;
    }
  }

  /** Prints values of generated types too. */
  static String print(Object value) {
    StringBuilder out = new StringBuilder();
    print(out, value);
    return out.toString();
  }

  private static void print(StringBuilder out, Object value) {
    if (value == null || value instanceof Boolean) {
      out.append(value);
    } else if (value instanceof Number number) {
      out.append(number);
    } else if (value instanceof Wire wire) {
      quote(out, wire.wireName());
    } else if (value instanceof Input input) {
      print(out, input.asMap());
    } else if (value instanceof Instant instant) {
      out.append(instant.getEpochSecond());
    } else if (value instanceof Map<?, ?> map) {
      out.append('{');
      String separator = "";
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.append(separator);
        quote(out, entry.getKey().toString());
        out.append(':');
        print(out, entry.getValue());
        separator = ",";
      }
      out.append('}');
    } else if (value instanceof Iterable<?> list) {
      out.append('[');
      String separator = "";
      for (Object entry : list) {
        out.append(separator);
        print(out, entry);
        separator = ",";
      }
      out.append(']');
    } else {
      quote(out, value.toString());
    }
  }

  private static void quote(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        out.append("\\u00").append(c < 16 ? "0" : "1").append(Integer.toHexString(c & 15));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}
