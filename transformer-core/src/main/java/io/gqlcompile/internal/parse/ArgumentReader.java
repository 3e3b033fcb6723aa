package io.gqlcompile.internal.parse;

import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.InputValueDef;
import io.gqlcompile.model.Literal;
import io.gqlcompile.model.TypeRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the arguments that a field or directive declares; an input field is written alike. */
final class ArgumentReader {
  private final Cursor cursor;
  private final ValueReader values;

  ArgumentReader(Cursor cursor, ValueReader values) {
    this.cursor = cursor;
    this.values = values;
  }

  /** The documentation at this place; often none. */
  Optional<String> description() {
    if (!cursor.at(Token.STRING) && !cursor.at(Token.BLOCK_STRING)) {
      return Optional.empty();
    }
    Optional<String> description = Optional.of(cursor.stringValue());
    cursor.advance();
    return description;
  }

  /** All that are declared in parentheses at this place; often none. */
  List<InputValueDef> all() {
    if (!cursor.at(Token.PAREN_L)) {
      return List.of();
    }
    int opened = cursor.start();
    cursor.advance();
    if (cursor.at(Token.PAREN_R)) {
      values.emptyParentheses(opened);
    }
    List<InputValueDef> arguments = new ArrayList<>(2);
    while (!cursor.accept(Token.PAREN_R)) {
      arguments.add(one("the name of an argument or `)`"));
    }
    return arguments;
  }

  /** One argument or input field. */
  InputValueDef one(String what) {
    Optional<String> description = description();
    int start = cursor.start();
    int end = cursor.end();
    String name = cursor.name(what);
    if (!cursor.at(Token.COLON)) {
      throw cursor.expected("`:` and a type", "Write `" + name + ": String`");
    }
    cursor.advance();
    TypeRef type = values.type();
    Optional<Literal> standard = Optional.empty();
    if (cursor.accept(Token.EQUALS)) {
      standard = Optional.of(values.value(true));
    }
    List<DirectiveUse> uses = values.directives(true);
    return new InputValueDef(name, type, standard, uses, description, cursor.location(start, end));
  }
}
