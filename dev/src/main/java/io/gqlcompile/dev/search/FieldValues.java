package io.gqlcompile.dev.search;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an index knows of the fields of rows. One for each index. */
final class FieldValues {
  private static final String KEYWORD = ".keyword";
  private static final int LONGEST_KEYWORD = 256;

  /** A number keeps its point, and a word its apostrophe. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{N}\\p{M}_]+(?:(?<=\\p{L})['’.](?=\\p{L})[\\p{L}\\p{N}\\p{M}_]+"
              + "|(?<=\\p{N})[.,](?=\\p{N})[\\p{L}\\p{N}\\p{M}_]+)*");

  private final Map<String, FieldKind> kinds;

  FieldValues(Map<String, FieldKind> kinds) {
    this.kinds = kinds;
  }

  /**
   * A field of a search.
   *
   * @param path its name in a row
   * @param kind how it is kept; null if the schema does not say
   */
  record Field(String path, FieldKind kind) {
    boolean isWords() {
      return kind == FieldKind.TEXT;
    }
  }

  Field field(String name) {
    FieldKind known = kinds.get(name);
    if (known == null && name.endsWith(KEYWORD)) {
      return new Field(name.substring(0, name.length() - KEYWORD.length()), FieldKind.WHOLE);
    }
    return new Field(name, known);
  }

  /** The words of each text of a field, or its values: texts, numbers, times in milliseconds. */
  List<Object> values(Map<?, ?> row, Field field) {
    List<Object> values = new ArrayList<>();
    for (Object raw : raw(row, field.path())) {
      Object value = value(raw, kind(field, raw));
      if (value != null) {
        values.add(value);
      }
    }
    return values;
  }

  static FieldKind kind(Field field, Object raw) {
    return field.kind() == null ? FieldKind.of(raw) : field.kind();
  }

  /** A value as the index compares it; null for one that the field cannot have. */
  static Object value(Object raw, FieldKind kind) {
    return switch (kind) {
      case TEXT -> raw.toString();
      case WHOLE -> raw.toString().length() > LONGEST_KEYWORD ? null : raw.toString();
      case LONG, DOUBLE -> number(raw);
      case DATE -> time(raw);
      case BOOLEAN -> flag(raw);
    };
  }

  private static BigDecimal number(Object raw) {
    try {
      return raw instanceof Boolean ? null : new BigDecimal(raw.toString().strip());
    } catch (NumberFormatException e) {
      return null;
    }
  }

  private static BigDecimal flag(Object raw) {
    return switch (raw.toString()) {
      case "true" -> BigDecimal.ONE;
      case "false", "" -> BigDecimal.ZERO;
      default -> null;
    };
  }

  private static final List<Function<String, Instant>> TIMES =
      List.of(
          text -> OffsetDateTime.parse(text).toInstant(),
          text -> LocalDateTime.parse(text).toInstant(ZoneOffset.UTC),
          text ->
              LocalDate.parse(text.replaceFirst("Z$", "")).atStartOfDay(ZoneOffset.UTC).toInstant(),
          text -> YearMonth.parse(text).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant());

  private static BigDecimal time(Object raw) {
    if (raw instanceof Number) {
      return number(raw);
    }
    String text = raw.toString();
    for (Function<String, Instant> form : TIMES) {
      try {
        return BigDecimal.valueOf(form.apply(text).toEpochMilli());
      } catch (DateTimeException e) {
        // Perhaps in the next form.
      }
    }
    return text.matches("[0-9]{1,4}")
        ? BigDecimal.valueOf(
            LocalDate.of(Integer.parseInt(text), 1, 1)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant()
                .toEpochMilli())
        : text.matches("-?[0-9]{5,}") ? new BigDecimal(text) : null;
  }

  /** Values at a path; lists count as several values of one field. */
  private static List<Object> raw(Object from, String path) {
    List<Object> found = new ArrayList<>();
    collect(from, path, found);
    return found;
  }

  private static void collect(Object from, String path, List<Object> into) {
    if (from instanceof List<?> list) {
      list.forEach(item -> collect(item, path, into));
      return;
    }
    if (path.isEmpty()) {
      if (from != null && !(from instanceof Map)) {
        into.add(from);
      }
      return;
    }
    if (from instanceof Map<?, ?> map) {
      if (map.containsKey(path)) {
        collect(map.get(path), "", into);
        return;
      }
      int dot = path.indexOf('.');
      if (dot > 0) {
        collect(map.get(path.substring(0, dot)), path.substring(dot + 1), into);
      }
    }
  }

  /** The words of a text in lower case, as OpenSearch's standard analyser finds them. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher found = WORD.matcher(text);
    while (found.find()) {
      words.add(found.group().toLowerCase(Locale.ROOT));
    }
    return words;
  }
}
