package io.gqlcompile.dev.http;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/**
 * From where requests may come. A page of another site can make a browser send requests to this
 * machine, and can give its own name this machine's address; neither gets in.
 */
final class Visitors {
  private final String host;

  /**
   * @param host the name that the server was told to listen at
   */
  Visitors(String host) {
    this.host = host.toLowerCase(Locale.ROOT);
  }

  /** Whether the {@code Host} header is a name of this machine, or an address. */
  boolean isHere(String header) {
    return header != null && isLocal(name(header));
  }

  /**
   * Whether a page may use the API. Whoever is no browser sends no origin.
   *
   * @param origin the {@code Origin} header; null if there is none
   */
  boolean mayUse(String origin) {
    if (origin == null) {
      return true;
    }
    try {
      String name = URI.create(origin).getHost();
      return name != null && isLocal(name.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Whether a request comes from the server's own page, or from no page at all. */
  boolean isOwnPage(String origin, String hostHeader, String fetchSite) {
    boolean isSame =
        fetchSite == null || fetchSite.equals("same-origin") || fetchSite.equals("none");
    if (origin == null) {
      return isSame;
    }
    return isSame
        && (origin.equals("http://" + hostHeader) || origin.equals("https://" + hostHeader));
  }

  private boolean isLocal(String name) {
    return name.equals("localhost")
        || name.endsWith(".localhost")
        || name.equals(host)
        || isAddress(name);
  }

  /** An address cannot be made to mean another machine, as a name can. */
  private static boolean isAddress(String name) {
    if (name.startsWith("[") && name.endsWith("]")) {
      return true;
    }
    return !name.isEmpty() && name.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
  }

  private static String name(String header) {
    String lower = header.strip().toLowerCase(Locale.ROOT);
    int colon = lower.lastIndexOf(':');
    boolean hasPort = colon > lower.lastIndexOf(']');
    return hasPort ? lower.substring(0, colon) : lower;
  }

  /** The name that an origin is answered with; empty if it is not let in. */
  Optional<String> allowed(String origin) {
    return origin != null && mayUse(origin) ? Optional.of(origin) : Optional.empty();
  }
}
