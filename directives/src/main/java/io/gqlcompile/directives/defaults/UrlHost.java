package io.gqlcompile.directives.defaults;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The host of a URL. Names outside ASCII count as they are; they are not put into Punycode. */
final class UrlHost {
  private static final String FORBIDDEN = "\0\t\n\r #/:<>?@[\\]^|";

  private UrlHost() {}

  /** A name, an IPv4 number in any of its spellings, or an IPv6 address in brackets. */
  static boolean isWebHost(String host) {
    if (host.startsWith("[")) {
      return isBracketed(host);
    }
    String name = mapped(decoded(host));
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c <= ' ' || c == '%' || c == 0x7F || c == 0xFFFD || FORBIDDEN.indexOf(c) >= 0) {
        return false;
      }
    }
    return !name.isEmpty() && (!endsInNumber(name) || isNumber(name));
  }

  /** The host of a scheme that the URL Standard knows nothing of. */
  static boolean isOpaqueHost(String host) {
    if (host.startsWith("[")) {
      return isBracketed(host);
    }
    for (int i = 0; i < host.length(); i++) {
      if (FORBIDDEN.indexOf(host.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBracketed(String host) {
    return host.endsWith("]") && IpText.isVersion6(host.substring(1, host.length() - 1));
  }

  /** As IDNA maps a name: compatible characters to plain ones, soft hyphens away. */
  private static String mapped(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC).replace("\u00AD", "");
  }

  private static String decoded(String host) {
    if (host.indexOf('%') < 0) {
      return host;
    }
    byte[] bytes = host.getBytes(StandardCharsets.UTF_8);
    byte[] out = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      boolean escape = bytes[i] == '%' && high >= 0 && low >= 0;
      out[length++] = escape ? (byte) (high * 16 + low) : bytes[i];
      i += escape ? 2 : 0;
    }
    return new String(out, 0, length, StandardCharsets.UTF_8);
  }

  private static boolean endsInNumber(String name) {
    String last = lastLabel(name);
    if (last.isEmpty()) {
      return false;
    }
    boolean digits = last.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits || value(last) >= 0;
  }

  private static String lastLabel(String name) {
    String trimmed = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    return trimmed.substring(trimmed.lastIndexOf('.') + 1);
  }

  /** Up to four parts; the last one fills the bytes that the others leave. */
  private static boolean isNumber(String name) {
    String trimmed = name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    String[] parts = trimmed.split("\\.", -1);
    if (parts.length > 4) {
      return false;
    }
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      long limit = last ? 1L << (8 * (5 - parts.length)) : 256;
      long value = parts[i].isEmpty() ? -1 : value(parts[i]);
      if (value < 0 || value >= limit) {
        return false;
      }
    }
    return true;
  }

  /** A part in base 10, 8 (after 0) or 16 (after 0x); -1 if it is none, large ones are cut. */
  private static long value(String part) {
    boolean hex = part.startsWith("0x") || part.startsWith("0X");
    int radix = hex ? 16 : part.length() > 1 && part.charAt(0) == '0' ? 8 : 10;
    long value = 0;
    for (int i = hex ? 2 : 0; i < part.length(); i++) {
      int digit = part.charAt(i) < 0x80 ? Character.digit(part.charAt(i), radix) : -1;
      if (digit < 0) {
        return -1;
      }
      value = Math.min(value * radix + digit, 1L << 40);
    }
    return value;
  }
}
