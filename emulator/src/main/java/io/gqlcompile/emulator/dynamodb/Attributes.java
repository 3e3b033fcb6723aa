package io.gqlcompile.emulator.dynamodb;

import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Turns the typed values of requests into attribute values, and attribute values into plain. */
final class Attributes {
  private Attributes() {}

  /** The attributes of a typed map; null gives no attributes. */
  static Map<String, AttributeValue> of(Object typed) {
    Map<String, AttributeValue> out = new LinkedHashMap<>();
    if (typed instanceof Map<?, ?> map) {
      map.forEach((name, value) -> out.put(name.toString(), value(value)));
    } else if (typed != null) {
      throw new BadRequest("expected a map of typed values, found " + Json.write(typed));
    }
    return out;
  }

  private static AttributeValue value(Object typed) {
    if (!(typed instanceof Map<?, ?> map) || map.size() != 1) {
      throw new BadRequest("expected a typed value, found " + Json.write(typed));
    }
    Map.Entry<?, ?> entry = map.entrySet().iterator().next();
    Object value = entry.getValue();
    String type = entry.getKey().toString();
    if (value == null || type.equals("NULL")) {
      return AttributeValue.fromNul(true);
    }
    return switch (type) {
      case "S" -> AttributeValue.fromS(value.toString());
      case "N" -> AttributeValue.fromN(value.toString());
      case "BOOL" -> AttributeValue.fromBool(Boolean.parseBoolean(value.toString()));
      case "B" -> AttributeValue.fromB(bytes(value));
      case "SS" -> AttributeValue.fromSs(each(value, Object::toString));
      case "NS" -> AttributeValue.fromNs(each(value, Object::toString));
      case "BS" -> AttributeValue.fromBs(each(value, Attributes::bytes));
      case "L" -> AttributeValue.fromL(each(value, Attributes::value));
      case "M" -> AttributeValue.fromM(of(value));
      default -> throw new BadRequest("unknown type of value: " + type);
    };
  }

  private static <T> List<T> each(Object value, Function<Object, T> convert) {
    if (!(value instanceof List<?> items)) {
      throw new BadRequest("expected a list, found " + Json.write(value));
    }
    List<T> out = new ArrayList<>();
    items.forEach(item -> out.add(convert.apply(item)));
    return out;
  }

  private static SdkBytes bytes(Object base64) {
    try {
      return SdkBytes.fromByteArray(Base64.getDecoder().decode(base64.toString()));
    } catch (IllegalArgumentException e) {
      throw new BadRequest("not base64: " + base64);
    }
  }

  /** An item as plain values; null for an item that is not there. */
  static Map<String, Object> plain(Map<String, AttributeValue> item) {
    if (item == null || item.isEmpty()) {
      return null;
    }
    Map<String, Object> out = new LinkedHashMap<>();
    item.forEach((name, value) -> out.put(name, plain(value)));
    return out;
  }

  static List<Object> plain(List<Map<String, AttributeValue>> items) {
    List<Object> out = new ArrayList<>();
    items.forEach(item -> out.add(plain(item)));
    return out;
  }

  private static Object plain(AttributeValue value) {
    return switch (value.type()) {
      case S -> value.s();
      case N -> number(value.n());
      case BOOL -> value.bool();
      case B -> base64(value.b());
      case SS -> new ArrayList<Object>(value.ss());
      case NS -> all(value.ns(), Attributes::number);
      case BS -> all(value.bs(), Attributes::base64);
      case L -> all(value.l(), Attributes::plain);
      case M -> {
        Map<String, Object> map = plain(value.m());
        yield map == null ? new LinkedHashMap<String, Object>() : map;
      }
      case NUL, UNKNOWN_TO_SDK_VERSION -> null;
    };
  }

  private static <T> List<Object> all(List<T> items, Function<T, Object> convert) {
    List<Object> out = new ArrayList<>();
    items.forEach(item -> out.add(convert.apply(item)));
    return out;
  }

  private static Object number(String digits) {
    try {
      return Json.read(digits);
    } catch (MalformedJson e) {
      return digits;
    }
  }

  private static Object base64(SdkBytes bytes) {
    return Base64.getEncoder().encodeToString(bytes.asByteArray());
  }
}
