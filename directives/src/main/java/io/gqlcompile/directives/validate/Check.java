package io.gqlcompile.directives.validate;

import java.util.Optional;

/** What {@code @validate} can check: the values of its enum {@code ValidationType}. */
enum Check {
  GT("gt", "be greater than"),
  LT("lt", "be less than"),
  GTE("gte", "be greater than or equal to"),
  LTE("lte", "be less than or equal to"),
  MIN_LENGTH("minLength", "have a minimum length of"),
  MAX_LENGTH("maxLength", "have a maximum length of"),
  STARTS_WITH("startsWith", "start with"),
  ENDS_WITH("endsWith", "end with"),
  MATCHES("matches", "match");

  private final String key;
  private final String phrase;

  Check(String key, String phrase) {
    this.key = key;
    this.phrase = phrase;
  }

  static Optional<Check> named(String key) {
    for (Check check : values()) {
      if (check.key.equals(key)) {
        return Optional.of(check);
      }
    }
    return Optional.empty();
  }

  /** Its name in GraphQL. */
  String key() {
    return key;
  }

  /** What the field must do, as the usual message says it. */
  String phrase() {
    return phrase;
  }

  boolean comparesNumbers() {
    return this == GT || this == LT || this == GTE || this == LTE;
  }

  boolean measuresLength() {
    return this == MIN_LENGTH || this == MAX_LENGTH;
  }

  /** Whether a field of this type can be checked so. */
  boolean fits(String scalar) {
    return comparesNumbers()
        ? scalar.equals("Int") || scalar.equals("Float")
        : scalar.equals("String");
  }
}
