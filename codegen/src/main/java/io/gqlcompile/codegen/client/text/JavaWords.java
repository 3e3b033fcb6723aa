package io.gqlcompile.codegen.client.text;

import java.util.List;

/** Words of Java and Kotlin that cannot be names, and text in their literals. */
public final class JavaWords {
  /**
   * Keywords, and the first words of packages: a variable of that name would hide the package from
   * expressions.
   */
  public static final List<String> RESERVED =
      List.of(
          ("abstract assert boolean break byte case catch char class const continue default do"
                  + " double else enum extends final finally float for goto if implements import"
                  + " instanceof int interface long native new package private protected public"
                  + " return short static strictfp super switch synchronized this throw throws"
                  + " transient try void volatile while true false null _ record sealed permits"
                  + " yield var java javax com io androidx org kotlin kotlinx")
              .split(" "));

  private JavaWords() {}

  /** Whether a word of a language with classes of Java cannot be a part of a package. */
  public static boolean isKeyword(String word) {
    int first = RESERVED.indexOf("record");
    int at = RESERVED.indexOf(word);
    return at >= 0 && at < first;
  }

  /** A string literal; characters outside ASCII are escaped. */
  public static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < ' ') {
        // Not as a Unicode escape: those are resolved before literals are read.
        out.append('\\').append((char) ('0' + (c >> 6)));
        out.append((char) ('0' + (c >> 3 & 7))).append((char) ('0' + (c & 7)));
      } else if (c > '~') {
        String hex = Integer.toHexString(c);
        out.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
      } else {
        out.append(c);
      }
    }
    return out.append('"').toString();
  }

  /** Text in a documentation comment. */
  public static List<String> comment(String text) {
    return text.replace("\\u", "\\ u")
        .replace("*/", "* /")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("@", "&#64;")
        .lines()
        .map(String::stripTrailing)
        .toList();
  }
}
