package io.gqlcompile.internal.parse;

import java.util.ArrayList;
import java.util.List;

/** Turns what stands between the quotes of a string into the characters it means. */
final class StringBody {
  private StringBody() {}

  /** The value of a string in single quotes; a sequence that does not exist stays as written. */
  static String plain(char[] text, int start, int end) {
    int at = start;
    while (at < end && text[at] != '\\') {
      at++;
    }
    if (at == end) {
      return new String(text, start, end - start);
    }
    StringBuilder out = new StringBuilder(end - start).append(text, start, at - start);
    while (at < end) {
      int length = text[at] == '\\' ? escapeLength(text, at) : 0;
      if (length == 0) {
        out.append(text[at++]);
      } else {
        appendEscape(out, text, at);
        at += length;
      }
    }
    return out.toString();
  }

  /**
   * The length of the backslash sequence at an offset; 0 if it is none. Two sequences that make one
   * character of UTF-16 halves count as one.
   */
  static int escapeLength(char[] text, int at) {
    if (at + 1 >= text.length) {
      return 0;
    }
    if (text[at + 1] != 'u') {
      return "\"\\/bfnrt".indexOf(text[at + 1]) >= 0 ? 2 : 0;
    }
    if (at + 2 < text.length && text[at + 2] == '{') {
      return bracedLength(text, at);
    }
    int unit = fourHex(text, at);
    if (unit < 0 || Character.isLowSurrogate((char) unit)) {
      return 0;
    }
    if (!Character.isHighSurrogate((char) unit)) {
      return 6;
    }
    int second = fourHex(text, at + 6);
    return second >= 0 && Character.isLowSurrogate((char) second) ? 12 : 0;
  }

  private static int bracedLength(char[] text, int at) {
    int end = at + 3;
    while (end < text.length && Characters.hexDigit(text[end]) >= 0) {
      end++;
    }
    boolean closed = end > at + 3 && end < text.length && text[end] == '}';
    int value = closed ? braced(text, at, end) : -1;
    boolean isScalar = value >= 0 && !(value >= 0xd800 && value <= 0xdfff);
    return isScalar ? end + 1 - at : 0;
  }

  private static int braced(char[] text, int at, int end) {
    int value = 0;
    for (int i = at + 3; i < end; i++) {
      value = value * 16 + Characters.hexDigit(text[i]);
      if (value > Character.MAX_CODE_POINT) {
        return -1;
      }
    }
    return value;
  }

  private static int fourHex(char[] text, int at) {
    if (at + 5 >= text.length || text[at] != '\\' || text[at + 1] != 'u') {
      return -1;
    }
    int value = 0;
    for (int i = at + 2; i < at + 6; i++) {
      int digit = Characters.hexDigit(text[i]);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }

  private static void appendEscape(StringBuilder out, char[] text, int at) {
    switch (text[at + 1]) {
      case 'b' -> out.append('\b');
      case 'f' -> out.append('\f');
      case 'n' -> out.append('\n');
      case 'r' -> out.append('\r');
      case 't' -> out.append('\t');
      case 'u' -> appendUnicode(out, text, at);
      default -> out.append(text[at + 1]);
    }
  }

  private static void appendUnicode(StringBuilder out, char[] text, int at) {
    if (text[at + 2] == '{') {
      int length = bracedLength(text, at);
      out.appendCodePoint(braced(text, at, at + length - 1));
      return;
    }
    char first = (char) fourHex(text, at);
    out.append(first);
    if (Character.isHighSurrogate(first)) {
      out.append((char) fourHex(text, at + 6));
    }
  }

  /**
   * The value of a block string: the indentation that all lines but the first share is gone, blank
   * lines at both ends too (GraphQL specification, October 2021, section 2.9.4).
   */
  static String block(char[] text, int start, int end) {
    List<String> lines = lines(text, start, end);
    int indent = commonIndent(lines);
    int first = 0;
    int last = lines.size();
    while (first < last && leadingBlanks(lines.get(first)) == lines.get(first).length()) {
      first++;
    }
    while (last > first && leadingBlanks(lines.get(last - 1)) == lines.get(last - 1).length()) {
      last--;
    }
    StringBuilder out = new StringBuilder(end - start);
    for (int i = first; i < last; i++) {
      String line = lines.get(i);
      if (i > first) {
        out.append('\n');
      }
      out.append(line, i == 0 ? 0 : Math.min(indent, line.length()), line.length());
    }
    return out.toString();
  }

  private static int commonIndent(List<String> lines) {
    int common = Integer.MAX_VALUE;
    for (int i = 1; i < lines.size(); i++) {
      int blanks = leadingBlanks(lines.get(i));
      if (blanks < lines.get(i).length()) {
        common = Math.min(common, blanks);
      }
    }
    return common == Integer.MAX_VALUE ? 0 : common;
  }

  private static List<String> lines(char[] text, int start, int end) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = start; i < end; i++) {
      char c = text[i];
      if (c == '\n' || c == '\r') {
        lines.add(line.toString());
        line.setLength(0);
        i += c == '\r' && i + 1 < end && text[i + 1] == '\n' ? 1 : 0;
      } else if (c == '\\' && i + 3 < end && text[i + 1] == '"' && text[i + 2] == '"') {
        i += text[i + 3] == '"' ? 3 : 0;
        line.append(text[i] == '"' ? "\"\"\"" : "\\");
      } else {
        line.append(c);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  private static int leadingBlanks(String line) {
    int at = 0;
    while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  /** What to call a run of characters that belong nowhere. */
  static String describe(char[] text, int start, int end) {
    char c = text[start];
    if (c == '\'') {
      return "`'` quotes nothing in GraphQL; strings stand in `\"`";
    }
    if (c == '\u201c' || c == '\u201d') {
      return "Typographic quotes quote nothing in GraphQL; strings stand in `\"`";
    }
    if (c == '\u00a0' || Character.isSpaceChar(c)) {
      return "This space is not one of the plain kind: " + codePoint(c);
    }
    int code = end - start > 1 ? Character.codePointAt(text, start, end) : c;
    boolean printable = c > 0x20 && c < 0x7f;
    String what = printable ? "`" + c + "`" : codePoint(code);
    return "GraphQL has no use for this character: " + what;
  }

  static String codePoint(int code) {
    String hex = Integer.toHexString(code).toUpperCase(java.util.Locale.ROOT);
    return "U+" + "0000".substring(Math.min(4, hex.length())) + hex;
  }
}
