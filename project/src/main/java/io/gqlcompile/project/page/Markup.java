package io.gqlcompile.project.page;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements that are HTML and XML alike. Everything that is not a name of an element or
 * attribute is escaped here and nowhere else; characters that cannot stand in XML, or that reorder
 * what is around them, are replaced.
 */
final class Markup {
  private static final int REPLACEMENT = 0xFFFD;

  private final StringBuilder out = new StringBuilder(1 << 16);
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; attributes are names and values in turn, an empty value leaves one out. */
  Markup open(String element, Object... attributes) {
    begin(element, attributes);
    out.append('>');
    open.push(element);
    return this;
  }

  /** An element without content. */
  Markup empty(String element, Object... attributes) {
    begin(element, attributes);
    out.append(" />");
    return this;
  }

  /** An element with nothing but text. */
  Markup leaf(String element, String text, Object... attributes) {
    return open(element, attributes).text(text).close();
  }

  private void begin(String element, Object... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      String value = String.valueOf(attributes[i + 1]);
      if (!value.isEmpty()) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(value);
        out.append('"');
      }
    }
  }

  /** Text. */
  Markup text(String text) {
    escape(text);
    return this;
  }

  /** Closes the element that was opened last. */
  Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes several. */
  Markup close(int count) {
    for (int i = 0; i < count; i++) {
      close();
    }
    return this;
  }

  /** A line end, for those who read the source. */
  Markup line() {
    out.append('\n');
    return this;
  }

  /** Something of this package's own that is markup already: styles, script, the first line. */
  Markup raw(String own) {
    out.append(own);
    return this;
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\n' -> out.append('\n');
        default -> out.appendCodePoint(isVisible(c) ? c : REPLACEMENT);
      }
    }
  }

  private static boolean isVisible(int c) {
    boolean isNone = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.SURROGATE -> false;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
      case Character.FORMAT -> c == 0x200C || c == 0x200D;
      default -> !isNone;
    };
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
