package io.gqlcompile.internal.parse;

import io.gqlcompile.diagnostic.RuleId;

/**
 * Cuts a text into tokens. A malformed token is still a token of its kind, with a {@link #problem}
 * beside it, so that one mistake does not upset everything behind it.
 */
final class Lexer {
  private final char[] text;
  private int pos;

  /** The kind of the present token. */
  Token token = Token.END;

  /** Where the present token begins. */
  int start;

  /** Where it ends. */
  int end;

  /** Where the characters inside the quotes of a string begin and end. */
  int bodyStart;

  int bodyEnd;

  /** Whether the present token is the first of its line. */
  boolean firstOnLine;

  /** What is wrong with the present token; null if nothing. */
  RuleId problem;

  String problemText;
  int problemStart;
  int problemEnd;

  Lexer(char[] text) {
    this.text = text;
  }

  /** Goes back to a token that began at an offset and reads it again. */
  void restart(int offset, boolean wasFirstOnLine) {
    pos = offset;
    next();
    firstOnLine = wasFirstOnLine;
  }

  /** Reads the next token. */
  void next() {
    problem = null;
    skipIgnored();
    start = pos;
    token = pos == text.length ? Token.END : read(text[pos]);
    end = pos;
  }

  /** The value of the present string token, escapes and indentation resolved. */
  String stringValue() {
    return token == Token.BLOCK_STRING
        ? StringBody.block(text, bodyStart, bodyEnd)
        : StringBody.plain(text, bodyStart, bodyEnd);
  }

  private void skipIgnored() {
    firstOnLine = pos == 0;
    while (pos < text.length) {
      char c = text[pos];
      if (c == '\n' || c == '\r') {
        firstOnLine = true;
        pos++;
      } else if (c == ' ' || c == '\t' || c == ',' || c == Characters.BYTE_ORDER_MARK) {
        pos++;
      } else if (c == '#') {
        skipComment();
      } else {
        return;
      }
    }
  }

  private void skipComment() {
    while (pos < text.length && (text[pos] >= 0x20 || text[pos] == '\t')) {
      pos++;
    }
  }

  private Token read(char c) {
    if (Characters.startsName(c)) {
      return name();
    }
    if (Characters.isDigit(c) || c == '-') {
      return number();
    }
    return switch (c) {
      case '"' -> string();
      case '!' -> one(Token.BANG);
      case '$' -> one(Token.DOLLAR);
      case '&' -> one(Token.AMP);
      case '(' -> one(Token.PAREN_L);
      case ')' -> one(Token.PAREN_R);
      case ':' -> one(Token.COLON);
      case '=' -> one(Token.EQUALS);
      case '@' -> one(Token.AT);
      case '[' -> one(Token.BRACKET_L);
      case ']' -> one(Token.BRACKET_R);
      case '{' -> one(Token.BRACE_L);
      case '|' -> one(Token.PIPE);
      case '}' -> one(Token.BRACE_R);
      case '.' -> dots();
      default -> Characters.looksLikeName(c) ? name() : stray();
    };
  }

  private Token one(Token kind) {
    pos++;
    return kind;
  }

  private Token dots() {
    int from = pos;
    while (pos < text.length && text[pos] == '.' && pos - from < 3) {
      pos++;
    }
    if (pos - from == 3) {
      return Token.SPREAD;
    }
    flag(SyntaxRules.INVALID_CHARACTER, from, "`.` cannot stand alone");
    return Token.INVALID;
  }

  private Token name() {
    while (pos < text.length && Characters.continuesName(text[pos])) {
      pos++;
    }
    if (pos < text.length && text[pos] > 0x7f && Characters.looksLikeName(text[pos])) {
      while (pos < text.length && Characters.looksLikeName(text[pos])) {
        pos++;
      }
      flag(
          SyntaxRules.INVALID_NAME,
          start,
          "A name consists of the letters A to Z and a to z, digits and `_`");
    }
    return Token.NAME;
  }

  private Token stray() {
    int from = pos;
    while (pos < text.length && Characters.isStray(text[pos])) {
      pos++;
    }
    flag(SyntaxRules.INVALID_CHARACTER, from, StringBody.describe(text, from, pos));
    return Token.INVALID;
  }

  private Token number() {
    String wrong = null;
    boolean fraction = false;
    if (text[pos] == '-') {
      pos++;
    }
    if (at('0') && pos + 1 < text.length && Characters.isDigit(text[pos + 1])) {
      wrong = "A number cannot begin with a superfluous 0";
    }
    wrong = digits(wrong);
    if (at('.')) {
      fraction = true;
      pos++;
      wrong = digits(wrong);
    }
    if (at('e') || at('E')) {
      fraction = true;
      pos++;
      if (at('+') || at('-')) {
        pos++;
      }
      wrong = digits(wrong);
    }
    if (at('.') || pos < text.length && Characters.looksLikeName(text[pos])) {
      while (at('.') || pos < text.length && Characters.looksLikeName(text[pos])) {
        pos++;
      }
      wrong = "A number cannot run into a name or another number";
    }
    if (wrong != null) {
      flag(SyntaxRules.INVALID_NUMBER, start, wrong);
    }
    return fraction ? Token.FLOAT : Token.INT;
  }

  private String digits(String wrong) {
    if (pos == text.length || !Characters.isDigit(text[pos])) {
      return wrong != null ? wrong : "A digit is missing in this number";
    }
    while (pos < text.length && Characters.isDigit(text[pos])) {
      pos++;
    }
    return wrong;
  }

  private Token string() {
    if (pos + 2 < text.length && text[pos + 1] == '"' && text[pos + 2] == '"') {
      return blockString();
    }
    bodyStart = ++pos;
    while (pos < text.length && text[pos] != '\n' && text[pos] != '\r') {
      char c = text[pos];
      if (c == '"') {
        bodyEnd = pos++;
        return Token.STRING;
      }
      if (c == '\\') {
        escape();
        continue;
      }
      pos++;
      checkInString(c);
    }
    bodyEnd = pos;
    flag(SyntaxRules.UNTERMINATED_STRING, start, "This string has no closing `\"` on its line");
    return Token.STRING;
  }

  private void escape() {
    int from = pos;
    int length = StringBody.escapeLength(text, pos);
    if (length > 0) {
      pos += length;
      return;
    }
    pos++;
    if (pos < text.length && text[pos] != '\n' && text[pos] != '\r') {
      pos++;
    }
    flag(SyntaxRules.INVALID_ESCAPE, from, "This backslash sequence does not exist");
  }

  private Token blockString() {
    pos += 3;
    bodyStart = pos;
    while (pos < text.length) {
      char c = text[pos];
      if (c == '"' && atQuotes(pos)) {
        bodyEnd = pos;
        pos += 3;
        return Token.BLOCK_STRING;
      }
      if (c == '\\' && atQuotes(pos + 1)) {
        pos += 4;
        continue;
      }
      pos++;
      checkInString(c);
    }
    bodyEnd = pos;
    pos = text.length;
    flag(SyntaxRules.UNTERMINATED_STRING, start, "This block string has no closing `\"\"\"`");
    return Token.BLOCK_STRING;
  }

  private void checkInString(char c) {
    if (Characters.isForbiddenControl(c)) {
      flag(
          SyntaxRules.INVALID_CHARACTER,
          pos - 1,
          "A control character cannot stand in a string: " + StringBody.codePoint(c));
    }
  }

  private boolean atQuotes(int at) {
    return at + 2 < text.length && text[at] == '"' && text[at + 1] == '"' && text[at + 2] == '"';
  }

  private boolean at(char c) {
    return pos < text.length && text[pos] == c;
  }

  /** Notes what is wrong from an offset up to here, unless something is noted already. */
  private void flag(RuleId rule, int from, String what) {
    if (problem != null) {
      return;
    }
    problem = rule;
    problemText = what;
    problemStart = from;
    problemEnd = rule == SyntaxRules.UNTERMINATED_STRING ? firstLineEnd(from) : pos;
  }

  private int firstLineEnd(int from) {
    int at = from;
    while (at < pos && text[at] != '\n' && text[at] != '\r') {
      at++;
    }
    return at;
  }
}
