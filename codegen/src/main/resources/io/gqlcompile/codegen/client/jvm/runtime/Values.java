package runtime;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Takes values of generated types out of answers. */
public final class Values {
  private Values() {}

  /** An object of an answer; empty for what is none. */
  public static Map<String, Object> map(Object value) {
    Map<String, Object> map = new LinkedHashMap<>();
    if (value instanceof Map<?, ?> given) {
      given.forEach((name, entry) -> map.put(name.toString(), entry));
    }
    return map;
  }

  /**
   * A field of an object. A type whose field cannot stand under its own name beside that of another
   * type has it under a name that ends with the type's.
   */
  public static <T> T get(
      Map<String, Object> object, String name, String type, Function<Object, T> read) {
    String key = object.containsKey(name) ? name : name + "_" + type;
    while (!object.containsKey(key) && object.containsKey(key + "_")) {
      key = key + "_";
    }
    Object value = object.get(key);
    return value == null ? null : read.apply(value);
  }

  /** A list whose entries may be null. */
  public static <T> Function<Object, List<T>> list(Function<Object, T> read) {
    return value -> {
      List<T> list = new ArrayList<>();
      if (value instanceof List<?> entries) {
        entries.forEach(entry -> list.add(entry == null ? null : read.apply(entry)));
      } else {
        list.add(read.apply(value));
      }
      return Collections.unmodifiableList(list);
    };
  }

  /** Strings, and whatever has no type of its own. */
  public static String string(Object value) {
    boolean isPlain = value instanceof String || value instanceof Number || value instanceof Boolean;
    return isPlain ? value.toString() : Json.print(value);
  }

  /** Whole numbers. */
  public static Integer integer(Object value) {
    return value instanceof Number number ? number.intValue() : Integer.valueOf(value.toString());
  }

  /** Numbers with a fraction. */
  public static Double number(Object value) {
    return value instanceof Number number ? number.doubleValue() : Double.valueOf(value.toString());
  }

  /** True or false. */
  public static Boolean bool(Object value) {
    return value instanceof Boolean bool ? bool : Boolean.valueOf(value.toString());
  }

  /** Seconds since 1970. */
  public static Instant instant(Object value) {
    return Instant.ofEpochSecond(
        value instanceof Number number ? number.longValue() : Long.parseLong(value.toString()));
  }

  /** A date and time; one without offset is in UTC. */
  public static OffsetDateTime dateTime(Object value) {
    TemporalAccessor parsed =
        DateTimeFormatter.ISO_DATE_TIME.parseBest(
            value.toString(), OffsetDateTime::from, LocalDateTime::from);
    return parsed instanceof OffsetDateTime exact
        ? exact
        : ((LocalDateTime) parsed).atOffset(ZoneOffset.UTC);
  }

  /** A date; an offset behind it does not count. */
  public static LocalDate date(Object value) {
    String text = value.toString();
    return LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
  }

  /** An address. */
  public static URI uri(Object value) {
    return URI.create(value.toString());
  }
}
