package io.gqlcompile.lsp.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads constant values and the arguments of directives. */
final class ValueReader {
  /** Deeper nesting is read as one flat list, so that no text exhausts the stack. */
  private static final int MAX_DEPTH = 60;

  private final TokenStream in;
  private int depth;

  ValueReader(TokenStream in) {
    this.in = in;
  }

  /** Entries up to a bracket. */
  List<Entry> entries(char close, Scope scope, String directive, List<String> path) {
    List<Entry> entries = new ArrayList<>();
    List<String> present = new ArrayList<>();
    while (!in.atEnd() && !in.is(close) && !isOutside(close)) {
      Site site = new Site.ArgumentName(scope, directive, path, List.copyOf(present));
      if (!in.isName()) {
        in.skip();
        continue;
      }
      Word name = in.name(site);
      present.add(name.text());
      List<String> inner = new ArrayList<>(path);
      inner.add(name.text());
      Optional<Value> value =
          in.accept(':') ? value(scope, directive, List.copyOf(inner)) : Optional.empty();
      entries.add(new Entry(name, value));
    }
    in.note(new Site.ArgumentName(scope, directive, path, List.copyOf(present)));
    in.accept(close);
    return entries;
  }

  /** Whether the bracket was forgotten. */
  private boolean isOutside(char close) {
    boolean closesMore = in.is('}') || in.is(')') && close != ')';
    return closesMore || in.is('{') || in.is('@') || in.isName() && in.token().firstColumn();
  }

  /** A value; empty if there is none. */
  Optional<Value> value(Scope scope, String directive, List<String> path) {
    int start = in.token().start();
    switch (in.token().kind()) {
      case Token.NAME, Token.NUMBER -> {
        return Optional.of(bare());
      }
      case Token.STRING, Token.BLOCK -> {
        Word word = in.string();
        return Optional.of(new Value.Text(word, new Span(start, in.lastEnd())));
      }
      case '[' -> {
        return nested(() -> items(start, scope, directive, path));
      }
      case '{' -> {
        return nested(() -> fields(start, scope, directive, path));
      }
      default -> {
        in.note(new Site.ValueOf(scope, directive, path, false));
        return Optional.empty();
      }
    }
  }

  private Value bare() {
    Span span = new Span(in.token().start(), in.token().end());
    if (in.isName()) {
      return new Value.Bare(in.name(new Site.Nothing()));
    }
    in.skip();
    return new Value.Bare(new Word("", span));
  }

  private Optional<Value> nested(Supplier<Value> read) {
    in.skip();
    if (depth >= MAX_DEPTH) {
      return Optional.empty();
    }
    depth++;
    Value value = read.get();
    depth--;
    return Optional.of(value);
  }

  private Value items(int start, Scope scope, String directive, List<String> path) {
    List<Value> items = new ArrayList<>();
    while (!in.atEnd() && !in.is(']')) {
      Optional<Value> item = value(scope, directive, path);
      if (item.isEmpty()) {
        break;
      }
      items.add(item.get());
    }
    in.note(new Site.ValueOf(scope, directive, path, false));
    in.accept(']');
    return new Value.Items(items, new Span(start, in.lastEnd()));
  }

  private Value fields(int start, Scope scope, String directive, List<String> path) {
    List<Entry> entries = entries('}', scope, directive, path);
    return new Value.Fields(entries, new Span(start, in.lastEnd()));
  }
}
