package io.gqlcompile.internal.parse;

/** What a character can be in GraphQL text. */
final class Characters {
  static final char BYTE_ORDER_MARK = '\ufeff';

  private Characters() {}

  static boolean startsName(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  static boolean continuesName(char c) {
    return startsName(c) || isDigit(c);
  }

  /** Whether somebody who does not know the limits of names would take this for a part of one. */
  static boolean looksLikeName(char c) {
    return continuesName(c) || c > 0x7f && Character.isLetterOrDigit(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static int hexDigit(char c) {
    return c > 0x7f ? -1 : Character.digit(c, 16);
  }

  /** Control characters that may stand nowhere, not even in a string. */
  static boolean isForbiddenControl(char c) {
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r';
  }

  /** Characters that begin no token and separate none. */
  static boolean isStray(char c) {
    if (c > 0x7f) {
      return c != BYTE_ORDER_MARK && !Character.isLetterOrDigit(c);
    }
    return isForbiddenControl(c) || c == 0x7f || "%'*+/;<>?\\^`~".indexOf(c) >= 0;
  }
}
