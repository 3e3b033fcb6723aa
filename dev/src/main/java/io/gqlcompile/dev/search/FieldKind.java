package io.gqlcompile.dev.search;

import java.util.Locale;

/** How an index keeps a field. */
enum FieldKind {
  /** Words; its exact text is the field {@code .keyword} in it. */
  TEXT,
  /** Exact text. */
  WHOLE,
  LONG,
  DOUBLE,
  DATE,
  BOOLEAN;

  static FieldKind of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  /** Of a field that the schema does not name: what its value is. */
  static FieldKind of(Object value) {
    if (value instanceof Boolean) {
      return BOOLEAN;
    }
    boolean isWhole = value instanceof Integer || value instanceof Long;
    return value instanceof Number ? isWhole ? LONG : DOUBLE : TEXT;
  }

  boolean isNumber() {
    return this == LONG || this == DOUBLE;
  }

  boolean isText() {
    return this == TEXT || this == WHOLE;
  }
}
