package io.gqlcompile.internal.parse;

import io.gqlcompile.diagnostic.RuleId;
import io.gqlcompile.source.SourceFile;
import io.gqlcompile.source.SourceLocation;

/** The present token of a file and the ways to move on from it. */
final class Cursor {
  /** Brackets nested deeper than this are refused, long before the stack ends. */
  static final int MAX_DEPTH = 200;

  final SyntaxErrors errors;
  private final SourceFile file;
  private final char[] text;
  private final Lexer lexer;
  private final Lexer ahead;
  private final Names names = new Names();
  private final Nesting nesting = new Nesting();
  private int malformedSeen = -1;

  /** A token to come back to. */
  record Mark(int offset, boolean firstOnLine, int depth) {}

  Cursor(SourceFile file) {
    this.file = file;
    this.text = file.text().toCharArray();
    this.errors = new SyntaxErrors(file);
    this.lexer = new Lexer(text);
    this.ahead = new Lexer(text);
  }

  Token token() {
    return lexer.token;
  }

  int start() {
    return lexer.start;
  }

  int end() {
    return lexer.end;
  }

  boolean firstOnLine() {
    return lexer.firstOnLine;
  }

  /** Whether the present token is the first character of its line. */
  boolean inFirstColumn() {
    return lexer.firstOnLine
        && (lexer.start == 0 || text[lexer.start - 1] == '\n' || text[lexer.start - 1] == '\r');
  }

  boolean at(Token token) {
    return lexer.token == token;
  }

  boolean atEnd() {
    return lexer.token == Token.END;
  }

  Nesting nesting() {
    return nesting;
  }

  /** Moves to the next token; one that belongs nowhere is noted and left out. */
  void advance() {
    nesting.consume(lexer.token);
    lexer.next();
    settle();
  }

  /** Moves on if the present token is of a kind. */
  boolean accept(Token token) {
    if (lexer.token != token) {
      return false;
    }
    advance();
    return true;
  }

  /** Moves over a token that must be there. */
  void expect(Token token) {
    if (lexer.token != token) {
      throw expected(token.words);
    }
    advance();
  }

  /** The present token's name without moving on; empty if it is no name. */
  String word() {
    return lexer.token == Token.NAME ? names.of(text, lexer.start, lexer.end) : "";
  }

  boolean atWord(String word) {
    return lexer.token == Token.NAME && word().equals(word);
  }

  boolean acceptWord(String word) {
    if (!atWord(word)) {
      return false;
    }
    advance();
    return true;
  }

  /** Moves over a name. */
  String name(String what) {
    if (lexer.token != Token.NAME) {
      throw expected(what);
    }
    String name = names.of(text, lexer.start, lexer.end);
    advance();
    return name;
  }

  /** The characters of the present token. */
  String tokenText() {
    return new String(text, lexer.start, lexer.end - lexer.start);
  }

  /** The value of the present string token. */
  String stringValue() {
    return lexer.stringValue();
  }

  /** The kind of the token behind the present one. */
  Token peek() {
    ahead.restart(lexer.end, false);
    return ahead.token;
  }

  /** The kind of the token after that. */
  Token peekSecond() {
    ahead.restart(lexer.end, false);
    ahead.next();
    return ahead.token;
  }

  /** The name behind the present token; empty if there is none. */
  String peekWord() {
    return peek() == Token.NAME ? names.of(text, ahead.start, ahead.end) : "";
  }

  SourceLocation location() {
    return location(lexer.start, lexer.end);
  }

  SourceLocation location(int start, int end) {
    return new SourceLocation(file, start, end - start);
  }

  Mark mark() {
    return new Mark(lexer.start, lexer.firstOnLine, nesting.depth());
  }

  /** Goes back to a token, while everything that was open there still is. */
  void rewind(Mark mark) {
    nesting.cutTo(mark.depth());
    lexer.restart(mark.offset(), mark.firstOnLine());
    settle();
  }

  /** Notes that the present token is not what must stand here; throw what this returns. */
  Failure expected(String what) {
    return expected(what, null);
  }

  Failure expected(String what, String hint) {
    String found = lexer.token == Token.NAME ? "`" + tokenText() + "`" : lexer.token.words;
    return fail(SyntaxRules.SYNTAX_ERROR, "Expected " + what + ", found " + found, hint);
  }

  /** Notes an error at the present token; throw what this returns. */
  Failure fail(RuleId rule, String message, String hint) {
    errors.add(rule, lexer.start, lexer.end, message, hint);
    return Failure.SKIP;
  }

  /** Checks that brackets are not nested too deep to follow. */
  void checkDepth() {
    if (nesting.depth() > MAX_DEPTH) {
      throw fail(
          SyntaxRules.NESTING_TOO_DEEP,
          "Brackets are nested deeper than " + MAX_DEPTH + " levels",
          null);
    }
  }

  private void settle() {
    while (true) {
      if (lexer.problem != null && lexer.start > malformedSeen) {
        malformedSeen = lexer.start;
        errors.add(
            lexer.problem, lexer.problemStart, lexer.problemEnd, lexer.problemText, hint(lexer));
      }
      if (lexer.token != Token.INVALID) {
        return;
      }
      boolean first = lexer.firstOnLine;
      lexer.next();
      lexer.firstOnLine |= first;
    }
  }

  private static String hint(Lexer lexer) {
    if (lexer.problem == SyntaxRules.UNTERMINATED_STRING) {
      return lexer.token == Token.STRING
          ? "Close it with `\"`, or write text of several lines between `\"\"\"`"
          : "Close it with `\"\"\"`";
    }
    return lexer.problem == SyntaxRules.INVALID_ESCAPE
        ? "Write `\\\\` for a backslash; \\n, \\t, \\\" and \\u0041 are such sequences"
        : null;
  }
}
