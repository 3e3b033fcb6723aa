package io.gqlcompile.lsp.text;

import java.util.List;
import java.util.Optional;

/** The tokens of a text one after the other; at their end it keeps what could follow. */
final class TokenStream {
  private final String text;
  private final List<Token> tokens;
  private final boolean endsOnNewLine;
  private int at;
  private Site site;

  TokenStream(String text, List<Token> tokens, boolean endsOnNewLine) {
    this.text = text;
    this.tokens = tokens;
    this.endsOnNewLine = endsOnNewLine;
  }

  /** What could follow at the end. */
  Site site() {
    return site == null ? new Site.Nothing() : site;
  }

  /** Keeps what could follow, if this is the end and nothing is kept yet. */
  void note(Site next) {
    if (site == null && atEnd()) {
      site = next;
    }
  }

  /** Whether a line was begun behind the last token. */
  boolean endsOnNewLine() {
    return endsOnNewLine;
  }

  Token token() {
    return tokens.get(at);
  }

  boolean atEnd() {
    return token().kind() == Token.END;
  }

  boolean is(char kind) {
    return token().kind() == kind;
  }

  boolean isName() {
    return is(Token.NAME);
  }

  /** The present name; empty if it is none. */
  String word() {
    return isName() ? text.substring(token().start(), token().end()) : "";
  }

  /** Whether what follows makes a field or an argument of the present name. */
  boolean isNamePart() {
    char next = tokens.get(Math.min(at + 1, tokens.size() - 1)).kind();
    return next == ':' || next == '(';
  }

  void skip() {
    if (!atEnd()) {
      at++;
    }
  }

  boolean accept(char kind) {
    if (!is(kind)) {
      return false;
    }
    skip();
    return true;
  }

  boolean acceptWord(String word) {
    if (!word().equals(word)) {
      return false;
    }
    skip();
    return true;
  }

  /** The end of the token before. */
  int lastEnd() {
    return at == 0 ? token().start() : tokens.get(at - 1).end();
  }

  /** A name; an empty one if there is none. */
  Word name(Site wanted) {
    if (!isName()) {
      note(wanted);
      return missing();
    }
    Word word = new Word(word(), new Span(token().start(), token().end()));
    skip();
    return word;
  }

  /** Where a name is missing. */
  Word missing() {
    return new Word("", new Span(lastEnd(), lastEnd()));
  }

  /** The characters of a stretch. */
  String text(Span span) {
    return span.of(text);
  }

  /** The text of a string. */
  Word string() {
    Span inside = token().inside();
    Word word = new Word(inside.of(text), inside);
    skip();
    return word;
  }

  /** A string in front of a definition or member. */
  Optional<String> description() {
    Optional<String> description = Optional.empty();
    while (is(Token.STRING) || is(Token.BLOCK)) {
      description = Optional.of(string().text().strip());
    }
    return description;
  }

  /** Whether the present token is a string without its end. */
  boolean isOpenString() {
    return (is(Token.STRING) || is(Token.BLOCK)) && !token().closed();
  }
}
