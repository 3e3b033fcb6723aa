package io.gqlcompile.migrate;

import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.FieldDef;
import io.gqlcompile.model.Literal;
import io.gqlcompile.model.TypeRef;
import io.gqlcompile.source.SourceLocation;
import java.util.List;

/** Where parts of a text that was read without mistakes begin and end. */
final class Spans {
  private final String text;

  Spans(String text) {
    this.text = text;
  }

  /** The offset behind a place. */
  static int end(SourceLocation at) {
    return at.offset() + at.length();
  }

  /** The offset behind a directive with its arguments. */
  int end(DirectiveUse use) {
    List<DirectiveUse.Argument> arguments = use.arguments();
    if (arguments.isEmpty()) {
      return end(use.location());
    }
    Literal last = arguments.get(arguments.size() - 1).value();
    return skip(end(last.location())) + 1;
  }

  /** The offset behind a field: its type, or the last of its directives. */
  int end(FieldDef field) {
    List<DirectiveUse> uses = field.directives();
    return uses.isEmpty() ? end(field.type()) : end(uses.get(uses.size() - 1));
  }

  private int end(TypeRef type) {
    if (type instanceof TypeRef.Named named) {
      return end(named.location());
    }
    TypeRef of = type instanceof TypeRef.ListOf list ? list.of() : type.nullable();
    return skip(end(of)) + 1;
  }

  /** The offset of the next token at or behind an offset. */
  int skip(int from) {
    int at = from;
    while (at < text.length() && isIgnored(text.charAt(at))) {
      at = text.charAt(at) == '#' ? lineEnd(at) : at + 1;
    }
    return at;
  }

  private static boolean isIgnored(char c) {
    return isBlank(c) || c == '\n' || c == '\r' || c == ',' || c == '#' || c == '\uFEFF';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** Where the line that an offset is in ends, before its line end. */
  int lineEnd(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /** Where the line that an offset is in begins. */
  int lineStart(int from) {
    int at = from;
    while (at > 0 && text.charAt(at - 1) != '\n' && text.charAt(at - 1) != '\r') {
      at--;
    }
    return at;
  }

  /** Where the next line begins. */
  int nextLine(int from) {
    int at = lineEnd(from);
    if (text.startsWith("\r\n", at)) {
      return at + 2;
    }
    return Math.min(at + 1, text.length());
  }

  /** The blanks at the start of the line that an offset is in. */
  String indent(int from) {
    int start = lineStart(from);
    int end = start;
    while (end < text.length() && isBlank(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  /** Whether nothing but blanks stands before an offset in its line. */
  boolean isFirst(int at) {
    return text.substring(lineStart(at), at).isBlank();
  }

  /** Whether nothing but blanks stands behind an offset in its line. */
  boolean isLast(int at) {
    return text.substring(at, lineEnd(at)).isBlank();
  }

  /** The line end that this text has. */
  String newline() {
    int at = text.indexOf('\n');
    return at > 0 && text.charAt(at - 1) == '\r' ? "\r\n" : "\n";
  }

  /** Whether there is a line end between two offsets. */
  boolean hasLineEnd(int from, int to) {
    return lineEnd(from) < to;
  }

  /** Whether nothing but blanks and line ends stands between two offsets. */
  boolean isBlankBetween(int from, int to) {
    return text.substring(from, to).isBlank();
  }

  /** Going back from an offset over blanks in its line. */
  int blanksBefore(int from) {
    int at = from;
    while (at > 0 && isBlank(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Going on from an offset over blanks in its line. */
  int blanksAfter(int from) {
    int at = from;
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Going back from an offset over what separates two entries, but never into a comment. */
  int separatorBefore(int from) {
    int at = from;
    while (at > 0 && isIgnored(text.charAt(at - 1))) {
      at--;
      boolean entersLine = text.charAt(at) == '\n' || text.charAt(at) == '\r';
      if (entersLine && text.substring(lineStart(at), at).indexOf('#') >= 0) {
        return at + 1;
      }
    }
    return at;
  }

  /** What stands at a place. */
  String text(SourceLocation at) {
    return text.substring(at.offset(), end(at));
  }
}
