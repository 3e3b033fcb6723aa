package io.gqlcompile.internal.parse;

/**
 * Reads over queries, mutations, subscriptions and fragments. They mean nothing in a schema; only
 * their form is checked, to find where they end.
 */
final class OperationReader {
  private final Cursor cursor;
  private final ValueReader values;

  OperationReader(Cursor cursor, ValueReader values) {
    this.cursor = cursor;
    this.values = values;
  }

  /** An operation or fragment; the present token begins it. */
  void definition() {
    if (cursor.acceptWord("fragment")) {
      fragment();
      return;
    }
    if (cursor.at(Token.NAME)) {
      cursor.advance();
      if (cursor.at(Token.NAME)) {
        cursor.advance();
      }
      variables();
      values.directives(false);
    }
    requiredSelection();
  }

  private void fragment() {
    if (cursor.atWord("on")) {
      throw cursor.expected("the name of the fragment");
    }
    cursor.name("the name of the fragment");
    if (!cursor.acceptWord("on")) {
      throw cursor.expected("`on` and a type");
    }
    values.named("a type");
    values.directives(false);
    requiredSelection();
  }

  private void variables() {
    if (!cursor.at(Token.PAREN_L)) {
      return;
    }
    int opened = cursor.start();
    cursor.advance();
    if (cursor.at(Token.PAREN_R)) {
      values.emptyParentheses(opened);
    }
    while (!cursor.accept(Token.PAREN_R)) {
      cursor.expect(Token.DOLLAR);
      cursor.name("the name of a variable");
      cursor.expect(Token.COLON);
      values.type();
      if (cursor.accept(Token.EQUALS)) {
        values.value(true);
      }
      values.directives(true);
    }
  }

  private void requiredSelection() {
    if (!cursor.at(Token.BRACE_L)) {
      throw cursor.expected("`{` and the fields to select");
    }
    selection();
  }

  private void selection() {
    if (!cursor.at(Token.BRACE_L)) {
      return;
    }
    cursor.advance();
    cursor.checkDepth();
    do {
      if (cursor.accept(Token.SPREAD)) {
        spread();
      } else {
        field();
      }
    } while (!cursor.accept(Token.BRACE_R));
  }

  private void field() {
    cursor.name("the name of a field");
    if (cursor.accept(Token.COLON)) {
      cursor.name("the name of a field");
    }
    values.arguments(false);
    values.directives(false);
    selection();
  }

  private void spread() {
    boolean named = cursor.at(Token.NAME) && !cursor.atWord("on");
    if (named) {
      cursor.advance();
      values.directives(false);
      return;
    }
    if (cursor.acceptWord("on")) {
      values.named("a type");
    }
    values.directives(false);
    requiredSelection();
  }
}
