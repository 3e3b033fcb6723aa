package io.gqlcompile.lsp.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into tokens; commas, blanks and comments are left out. */
final class Tokens {
  private final String text;
  private final int limit;
  private final List<Token> tokens = new ArrayList<>();
  private boolean endsInComment;
  private int at;

  private Tokens(String text, int from, int limit) {
    this.text = text;
    this.at = from;
    this.limit = limit;
  }

  /**
   * Cuts.
   *
   * @param all ends with {@link Token#END}
   * @param endsInComment whether the last characters are a comment
   */
  record Cut(List<Token> all, boolean endsInComment) {}

  static Cut of(String text, int from, int limit) {
    Tokens tokens = new Tokens(text, from, limit);
    tokens.readAll();
    return new Cut(tokens.tokens, tokens.endsInComment);
  }

  private void readAll() {
    while (at < limit) {
      char c = text.charAt(at);
      if (c == '#') {
        skipComment();
      } else if (isBlank(c)) {
        at++;
      } else {
        read(c);
      }
    }
    tokens.add(new Token(Token.END, limit, limit, false, true));
  }

  private void skipComment() {
    while (at < limit && !isLineEnd(text.charAt(at))) {
      at++;
    }
    endsInComment = at == limit;
  }

  private void read(char c) {
    int start = at;
    if (isNameStart(c)) {
      skipName();
      add(Token.NAME, start, true);
    } else if (c == '-' || isDigit(c)) {
      at++;
      skipNumber();
      add(Token.NUMBER, start, true);
    } else if (text.startsWith("\"\"\"", at) && at + 3 <= limit) {
      add(Token.BLOCK, start, skipBlock());
    } else if (c == '"') {
      add(Token.STRING, start, skipString());
    } else {
      at++;
      add(c, start, true);
    }
  }

  private void add(char kind, int start, boolean closed) {
    boolean first = start == 0 || isLineEnd(text.charAt(start - 1));
    tokens.add(new Token(kind, start, at, first, closed));
  }

  private void skipName() {
    while (at < limit && isNamePart(text.charAt(at))) {
      at++;
    }
  }

  private void skipNumber() {
    while (at < limit && (isNamePart(text.charAt(at)) || ".+-".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
  }

  private boolean skipString() {
    at++;
    while (at < limit && !isLineEnd(text.charAt(at))) {
      char c = text.charAt(at++);
      if (c == '"') {
        return true;
      }
      if (c == '\\' && at < limit && !isLineEnd(text.charAt(at))) {
        at++;
      }
    }
    return false;
  }

  private boolean skipBlock() {
    at += 3;
    int from = at;
    while (true) {
      int end = text.indexOf("\"\"\"", from);
      if (end < 0 || end + 3 > limit) {
        at = limit;
        return false;
      }
      if (text.charAt(end - 1) != '\\') {
        at = end + 3;
        return true;
      }
      from = end + 1;
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == ',' || c == '\uFEFF' || isLineEnd(c);
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  private static boolean isNamePart(char c) {
    return isNameStart(c) || isDigit(c);
  }
}
