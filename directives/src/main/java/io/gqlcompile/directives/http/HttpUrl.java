package io.gqlcompile.directives.http;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A URL as written in a schema.
 *
 * @param text all of it
 * @param origin scheme and host: what stands before the path
 * @param path the path with what follows it; {@code /} if there is none
 */
record HttpUrl(String text, String origin, String path) {
  static HttpUrl of(String text) {
    int scheme = text.indexOf("://");
    int slash = text.indexOf('/', scheme < 0 ? 0 : scheme + 3);
    return slash < 0
        ? new HttpUrl(text, text, "/")
        : new HttpUrl(text, text.substring(0, slash), text.substring(slash));
  }

  boolean hasScheme() {
    return text.startsWith("http://") || text.startsWith("https://");
  }

  /** What stands between the scheme and the path. */
  String host() {
    return origin.substring(origin.indexOf("://") + 3);
  }

  List<TextPart> parts() {
    return TextPart.ofPath(path);
  }

  /** The names after colons in the path, each once, in its order. */
  List<String> parameters() {
    Set<String> names = new LinkedHashSet<>();
    for (TextPart part : parts()) {
      if (part instanceof TextPart.Parameter parameter) {
        names.add(parameter.name());
      }
    }
    return new ArrayList<>(names);
  }
}
