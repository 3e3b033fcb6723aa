package io.gqlcompile.directives.defaults;

/** Dates and times as AppSync's scalars write them (ISO 8601, a part of RFC 3339). */
final class CalendarText {
  private static final int[] MONTH_DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private CalendarText() {}

  /** {@code YYYY-MM-DD}, a day that exists; no offset. */
  static boolean isDate(String text) {
    if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') {
      return false;
    }
    int century = twoDigits(text, 0, 99);
    int year = twoDigits(text, 2, 99);
    int month = twoDigits(text, 5, 12);
    if (century < 0 || year < 0 || month < 1) {
      return false;
    }
    return twoDigits(text, 8, days(century * 100 + year, month)) >= 1;
  }

  /** {@code hh:mm:ss}, an optional fraction, and {@code Z} or an offset; no leap second. */
  static boolean isTime(String text) {
    if (text.length() < 9 || !isClock(text, 0) || text.charAt(5) != ':') {
      return false;
    }
    if (twoDigits(text, 6, 59) < 0) {
      return false;
    }
    int zone = 8;
    if (text.charAt(zone) == '.') {
      do {
        zone++;
      } while (zone < text.length() && isDigit(text.charAt(zone)));
      if (zone == 9) {
        return false;
      }
    }
    return isZone(text.substring(zone));
  }

  /** A date and a time with {@code T} between them. */
  static boolean isDateTime(String text) {
    return text.length() > 11
        && text.charAt(10) == 'T'
        && isDate(text.substring(0, 10))
        && isTime(text.substring(11));
  }

  private static boolean isZone(String zone) {
    if (zone.equals("Z")) {
      return true;
    }
    return zone.length() == 6
        && (zone.charAt(0) == '+' || zone.charAt(0) == '-')
        && isClock(zone, 1);
  }

  private static boolean isClock(String text, int at) {
    return twoDigits(text, at, 23) >= 0
        && text.charAt(at + 2) == ':'
        && twoDigits(text, at + 3, 59) >= 0;
  }

  private static int days(int year, int month) {
    boolean leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : MONTH_DAYS[month - 1];
  }

  /** The number of two digits; -1 if there are none, or if it is above the limit. */
  private static int twoDigits(String text, int at, int limit) {
    char tens = text.charAt(at);
    char ones = text.charAt(at + 1);
    if (!isDigit(tens) || !isDigit(ones)) {
      return -1;
    }
    int value = (tens - '0') * 10 + ones - '0';
    return value <= limit ? value : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
