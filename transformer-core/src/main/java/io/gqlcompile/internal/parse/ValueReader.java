package io.gqlcompile.internal.parse;

import io.gqlcompile.model.DirectiveUse;
import io.gqlcompile.model.Literal;
import io.gqlcompile.model.TypeRef;
import java.util.ArrayList;
import java.util.List;

/** Reads the small parts that stand everywhere: literals, directives, references to types. */
final class ValueReader {
  private final Cursor cursor;

  ValueReader(Cursor cursor) {
    this.cursor = cursor;
  }

  /** A reference to a type. */
  TypeRef type() {
    TypeRef type;
    if (cursor.accept(Token.BRACKET_L)) {
      cursor.checkDepth();
      TypeRef of = type();
      cursor.expect(Token.BRACKET_R);
      type = new TypeRef.ListOf(of);
    } else {
      type = named("a type");
    }
    if (!cursor.accept(Token.BANG)) {
      return type;
    }
    if (cursor.at(Token.BANG)) {
      cursor.fail(SyntaxRules.REPEATED_NON_NULL, "A type has one `!` at most", "Remove this `!`");
      while (cursor.accept(Token.BANG)) {
        continue;
      }
    }
    return new TypeRef.NonNull(type);
  }

  /** A type's bare name. */
  TypeRef.Named named(String what) {
    int start = cursor.start();
    int end = cursor.end();
    return new TypeRef.Named(cursor.name(what), cursor.location(start, end));
  }

  /** The directives at this place; often none. */
  List<DirectiveUse> directives(boolean constant) {
    if (!cursor.at(Token.AT)) {
      return List.of();
    }
    List<DirectiveUse> uses = new ArrayList<>(2);
    while (cursor.at(Token.AT)) {
      int start = cursor.start();
      cursor.advance();
      int end = cursor.end();
      String name = cursor.name("the name of a directive");
      uses.add(new DirectiveUse(name, arguments(constant), cursor.location(start, end)));
    }
    return uses;
  }

  /** The arguments in parentheses at this place; often none. */
  List<DirectiveUse.Argument> arguments(boolean constant) {
    if (!cursor.at(Token.PAREN_L)) {
      return List.of();
    }
    int opened = cursor.start();
    cursor.advance();
    if (cursor.at(Token.PAREN_R)) {
      emptyParentheses(opened);
    }
    List<DirectiveUse.Argument> arguments = new ArrayList<>(2);
    while (!cursor.accept(Token.PAREN_R)) {
      int start = cursor.start();
      int end = cursor.end();
      String name = cursor.name("the name of an argument or `)`");
      cursor.expect(Token.COLON);
      Literal value = value(constant);
      arguments.add(new DirectiveUse.Argument(name, value, cursor.location(start, end)));
    }
    return arguments;
  }

  /** Notes that the parentheses that end at the present token are empty. */
  void emptyParentheses(int opened) {
    cursor.errors.add(
        SyntaxRules.EMPTY_BRACES,
        opened,
        cursor.end(),
        "These parentheses are empty",
        "Write an argument in them, or remove them");
  }

  /** A value; with {@code constant} a variable is an error. */
  Literal value(boolean constant) {
    return switch (cursor.token()) {
      case BRACKET_L -> items(constant);
      case BRACE_L -> fields(constant);
      case STRING, BLOCK_STRING -> {
        Literal text = new Literal.Text(cursor.stringValue(), cursor.location());
        cursor.advance();
        yield text;
      }
      case INT -> {
        Literal number = new Literal.Int(cursor.tokenText(), cursor.location());
        cursor.advance();
        yield number;
      }
      case FLOAT -> {
        Literal number = new Literal.Float(cursor.tokenText(), cursor.location());
        cursor.advance();
        yield number;
      }
      case NAME -> word();
      case DOLLAR -> variable(constant);
      default -> throw cursor.expected("a value");
    };
  }

  private Literal word() {
    Literal literal =
        switch (cursor.word()) {
          case "true" -> new Literal.Bool(true, cursor.location());
          case "false" -> new Literal.Bool(false, cursor.location());
          case "null" -> new Literal.Null(cursor.location());
          default -> new Literal.Name(cursor.word(), cursor.location());
        };
    cursor.advance();
    return literal;
  }

  private Literal variable(boolean constant) {
    int start = cursor.start();
    cursor.advance();
    int end = cursor.end();
    String name = cursor.name("the name of a variable");
    if (constant) {
      cursor.errors.add(
          SyntaxRules.VARIABLE_IN_SCHEMA,
          start,
          end,
          "A schema has no variables: `$" + name + "` cannot have a value here",
          "Write the value itself");
    }
    return new Literal.Null(cursor.location(start, end));
  }

  private Literal items(boolean constant) {
    int start = cursor.start();
    cursor.advance();
    cursor.checkDepth();
    List<Literal> items = new ArrayList<>(4);
    while (!cursor.at(Token.BRACKET_R)) {
      items.add(value(constant));
    }
    int end = cursor.end();
    cursor.advance();
    return new Literal.Items(List.copyOf(items), cursor.location(start, end));
  }

  private Literal fields(boolean constant) {
    int start = cursor.start();
    cursor.advance();
    cursor.checkDepth();
    List<Literal.Field> fields = new ArrayList<>(4);
    while (!cursor.at(Token.BRACE_R)) {
      int nameStart = cursor.start();
      int nameEnd = cursor.end();
      String name = cursor.name("the name of a field or `}`");
      cursor.expect(Token.COLON);
      Literal value = value(constant);
      fields.add(new Literal.Field(name, value, cursor.location(nameStart, nameEnd)));
    }
    int end = cursor.end();
    cursor.advance();
    return new Literal.Fields(List.copyOf(fields), cursor.location(start, end));
  }
}
