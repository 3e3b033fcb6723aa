package io.gqlcompile.directives.defaults;

import java.util.Locale;
import java.util.Set;

/**
 * Absolute URLs as the WHATWG URL Standard reads them: very tolerant of paths, strict about hosts
 * and ports of the schemes that the web uses.
 */
final class WebUrl {
  private static final Set<String> SPECIAL = Set.of("ftp", "http", "https", "ws", "wss");

  private WebUrl() {}

  static boolean isUrl(String text) {
    String url = withoutIgnored(text);
    int colon = schemeEnd(url);
    if (colon < 0) {
      return false;
    }
    String scheme = url.substring(0, colon).toLowerCase(Locale.ROOT);
    String rest = url.substring(colon + 1);
    if (SPECIAL.contains(scheme)) {
      return isAuthority(authority(rest, slashes(rest), true), true);
    }
    if (scheme.equals("file")) {
      return isFile(rest);
    }
    return !rest.startsWith("//") || isAuthority(authority(rest, 2, false), false);
  }

  /** A path, with or without a host before it; a drive letter is no host. */
  private static boolean isFile(String rest) {
    if (slashes(rest) < 2) {
      return true;
    }
    String host = authority(rest, 2, true);
    boolean drive = host.length() == 2 && (host.charAt(1) == ':' || host.charAt(1) == '|');
    return host.isEmpty() || drive || UrlHost.isWebHost(host);
  }

  /** The text without blanks around it and without line breaks and tabs, which do not count. */
  private static String withoutIgnored(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && text.charAt(from) <= ' ') {
      from++;
    }
    while (to > from && text.charAt(to - 1) <= ' ') {
      to--;
    }
    StringBuilder kept = new StringBuilder(to - from);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c != '\t' && c != '\n' && c != '\r') {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** Where the colon after the scheme is; -1 if there is no scheme. */
  private static int schemeEnd(String url) {
    for (int i = 0; i < url.length(); i++) {
      char c = url.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean later = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
      if (c == ':' && i > 0) {
        return i;
      }
      if (!letter && !(later && i > 0)) {
        return -1;
      }
    }
    return -1;
  }

  private static int slashes(String rest) {
    int count = 0;
    while (count < rest.length() && (rest.charAt(count) == '/' || rest.charAt(count) == '\\')) {
      count++;
    }
    return count;
  }

  private static String authority(String rest, int from, boolean special) {
    int end = from;
    while (end < rest.length()
        && "/?#".indexOf(rest.charAt(end)) < 0
        && !(special && rest.charAt(end) == '\\')) {
      end++;
    }
    return rest.substring(from, end);
  }

  private static boolean isAuthority(String authority, boolean special) {
    int at = authority.lastIndexOf('@');
    String place = authority.substring(at + 1);
    int colon = place.lastIndexOf(':');
    boolean hasPort = colon > place.lastIndexOf(']');
    String host = hasPort ? place.substring(0, colon) : place;
    if (host.isEmpty()) {
      return !special && at < 0 && !hasPort;
    }
    if (hasPort && !isPort(place.substring(colon + 1))) {
      return false;
    }
    return special ? UrlHost.isWebHost(host) : UrlHost.isOpaqueHost(host);
  }

  private static boolean isPort(String text) {
    int port = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return false;
      }
      port = port * 10 + c - '0';
      if (port > 65535) {
        return false;
      }
    }
    return true;
  }
}
