package io.gqlcompile.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The anchors of a page's headings, as forges make them: links work there and here. */
final class Slugs {
  private final Map<String, Integer> taken = new HashMap<>();

  String of(String heading) {
    StringBuilder slug = new StringBuilder();
    for (char c : heading.toLowerCase(Locale.ROOT).toCharArray()) {
      if (Character.isLetterOrDigit(c) || c == '-' || c == '_') {
        slug.append(c);
      } else if (c == ' ') {
        slug.append('-');
      }
    }
    int before = taken.merge(slug.toString(), 1, Integer::sum) - 1;
    return before == 0 ? slug.toString() : slug + "-" + before;
  }
}
