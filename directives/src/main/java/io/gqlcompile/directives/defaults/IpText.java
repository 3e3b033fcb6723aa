package io.gqlcompile.directives.defaults;

/** IP addresses, version 4 or 6; no prefix length. */
final class IpText {
  private static final int GROUPS = 8;

  private IpText() {}

  /** Either version; one of version 6 may name its zone. */
  static boolean isAddress(String text) {
    int zone = text.indexOf('%');
    return isVersion4(text)
        || (zone < 0
            ? isVersion6(text)
            : isVersion6(text.substring(0, zone)) && isZone(text, zone));
  }

  /** Four numbers up to 255 without leading zeros. */
  static boolean isVersion4(String text) {
    String[] parts = text.split("\\.", -1);
    if (parts.length != 4) {
      return false;
    }
    for (String part : parts) {
      if (!isByte(part)) {
        return false;
      }
    }
    return true;
  }

  /** Eight groups of up to four hex digits; one run may be left out, the end may be version 4. */
  static boolean isVersion6(String text) {
    int gap = text.indexOf("::");
    if (gap < 0) {
      return groups(text, true) == GROUPS;
    }
    int before = gap == 0 ? 0 : groups(text.substring(0, gap), false);
    String rest = text.substring(gap + 2);
    int after = rest.isEmpty() ? 0 : groups(rest, true);
    return before >= 0 && after >= 0 && before + after < GROUPS;
  }

  /** How many groups; -1 if something else is among them. */
  private static int groups(String text, boolean mayEndInVersion4) {
    String[] parts = text.split(":", -1);
    int count = 0;
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      if (isGroup(parts[i])) {
        count++;
      } else if (last && mayEndInVersion4 && isVersion4(parts[i])) {
        count += 2;
      } else {
        return -1;
      }
    }
    return count;
  }

  private static boolean isGroup(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (part.charAt(i) > 'f' || Character.digit(part.charAt(i), 16) < 0) {
        return false;
      }
    }
    return !part.isEmpty() && part.length() <= 4;
  }

  private static boolean isByte(String part) {
    if (part.isEmpty() || part.length() > 3 || (part.length() > 1 && part.charAt(0) == '0')) {
      return false;
    }
    int value = 0;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
      value = value * 10 + c - '0';
    }
    return value <= 255;
  }

  private static boolean isZone(String text, int percent) {
    for (int i = percent + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean allowed = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
      if (!allowed && "-.:".indexOf(c) < 0) {
        return false;
      }
    }
    return percent + 1 < text.length();
  }
}
