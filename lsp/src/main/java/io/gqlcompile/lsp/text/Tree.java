package io.gqlcompile.lsp.text;

import java.util.List;
import java.util.Optional;

/**
 * What a text says.
 *
 * @param text the text
 * @param definitions in the order of the text
 */
public record Tree(String text, List<Definition> definitions) {

  /** Reads a text, whatever it is. */
  public static Tree of(String text) {
    Tokens.Cut cut = Tokens.of(text, 0, text.length());
    return new Tree(text, new TreeReader(new TokenStream(text, cut.all(), false)).definitions());
  }

  /** The definition that a cursor is in. */
  public Optional<Definition> at(int offset) {
    for (Definition definition : definitions) {
      if (definition.span().touches(offset)) {
        return Optional.of(definition);
      }
    }
    return Optional.empty();
  }

  /**
   * Where a cursor is.
   *
   * @param site what can be written there
   * @param typed what is written of it by now
   */
  public record Place(Site site, Word typed) {}

  /** What can be written at a place; only what is before it counts. */
  public Place place(int offset) {
    int from = 0;
    for (Definition definition : definitions) {
      if (definition.span().start() < offset) {
        from = definition.span().start();
      }
    }
    Tokens.Cut cut = Tokens.of(text, from, offset);
    List<Token> tokens = cut.all();
    Word typed = new Word("", new Span(offset, offset));
    Token last = tokens.size() < 2 ? tokens.get(0) : tokens.get(tokens.size() - 2);
    if (cut.endsInComment() || last.kind() == Token.BLOCK && !last.closed()) {
      return new Place(new Site.Nothing(), typed);
    }
    boolean isQuoted = last.kind() == Token.STRING && !last.closed();
    boolean isWord = last.kind() == Token.NAME && last.end() == offset;
    if (isQuoted || isWord) {
      Span span = isQuoted ? new Span(last.start() + 1, offset) : new Span(last.start(), offset);
      typed = new Word(span.of(text), span);
      tokens.remove(tokens.size() - 2);
    }
    return new Place(site(tokens, typed.span().start(), isQuoted), typed);
  }

  private Site site(List<Token> tokens, int offset, boolean isQuoted) {
    int end = tokens.size() < 2 ? 0 : tokens.get(tokens.size() - 2).end();
    boolean newLine = text.substring(end, offset).chars().anyMatch(c -> c == '\n' || c == '\r');
    TokenStream in = new TokenStream(text, tokens, newLine);
    new TreeReader(in).definitions();
    Site site = in.site();
    if (!isQuoted) {
      return site;
    }
    return site instanceof Site.ValueOf value
        ? new Site.ValueOf(value.scope(), value.directive(), value.path(), true)
        : new Site.Nothing();
  }
}
