package io.gqlcompile.dev.search;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Patterns of searches as those of Java. They match a whole word or value. */
final class SearchPatterns {
  private SearchPatterns() {}

  /**
   * A star is any text, a question mark any character, and a backslash takes that from the next.
   */
  static Pattern wildcard(String text) {
    StringBuilder pattern = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '*') {
        pattern.append(".*");
      } else if (c == '?') {
        pattern.append('.');
      } else {
        boolean isEscape = c == '\\' && i + 1 < text.length();
        pattern.append(Pattern.quote(String.valueOf(isEscape ? text.charAt(++i) : c)));
      }
    }
    return Pattern.compile(pattern.toString(), Pattern.DOTALL);
  }

  /**
   * Lucene knows no anchors, so these are characters, as is a quantifier of nothing; quotes keep
   * what is between them.
   */
  static Pattern regexp(String text) {
    StringBuilder pattern = new StringBuilder();
    boolean isClass = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        pattern.append(Pattern.quote(String.valueOf(text.charAt(++i))));
        continue;
      }
      int end = c == '"' && !isClass ? text.indexOf('"', i + 1) : -1;
      if (end > 0) {
        pattern.append(Pattern.quote(text.substring(i + 1, end)));
        i = end;
        continue;
      }
      isClass = c == '[' || isClass && c != ']';
      boolean isFirst = i == 0 || "(|".indexOf(text.charAt(i - 1)) >= 0;
      boolean isAnchor = !isClass && (c == '^' || c == '$' || isFirst && "?*+".indexOf(c) >= 0);
      pattern.append(isAnchor ? "\\" : "").append(c == '@' && !isClass ? ".*" : c);
    }
    try {
      return Pattern.compile(pattern.toString(), Pattern.DOTALL);
    } catch (PatternSyntaxException e) {
      throw new SearchFailure("not a pattern: " + text);
    }
  }
}
