package io.gqlcompile.internal.parse;

import io.gqlcompile.diagnostic.RuleId;

/** The rules about how SDL is written. */
public final class SyntaxRules {
  /** Something else is expected at this place. */
  public static final RuleId SYNTAX_ERROR = new RuleId("SyntaxError");

  /** No source has a definition. */
  public static final RuleId EMPTY_SCHEMA = new RuleId("EmptySchema");

  /** A character that the language does not use. */
  public static final RuleId INVALID_CHARACTER = new RuleId("InvalidCharacter");

  /** A name with letters other than those of ASCII. */
  public static final RuleId INVALID_NAME = new RuleId("InvalidName");

  /** A number that is not written as GraphQL has it. */
  public static final RuleId INVALID_NUMBER = new RuleId("InvalidNumber");

  /** A backslash sequence that does not exist. */
  public static final RuleId INVALID_ESCAPE = new RuleId("InvalidEscape");

  /** A string without end. */
  public static final RuleId UNTERMINATED_STRING = new RuleId("UnterminatedString");

  /** A brace that is opened and not closed. */
  public static final RuleId UNCLOSED_BRACE = new RuleId("UnclosedBrace");

  /** Braces or parentheses without anything in them. */
  public static final RuleId EMPTY_BRACES = new RuleId("EmptyBraces");

  /** An extension that adds nothing. */
  public static final RuleId EMPTY_EXTENSION = new RuleId("EmptyExtension");

  /** A definition that begins with an unknown word. */
  public static final RuleId UNKNOWN_KEYWORD = new RuleId("UnknownKeyword");

  /** A variable where only a constant can stand. */
  public static final RuleId VARIABLE_IN_SCHEMA = new RuleId("VariableInSchema");

  /** Interfaces in a row without {@code &}. */
  public static final RuleId INTERFACE_SEPARATOR = new RuleId("InterfaceSeparator");

  /** More than one {@code !} on a type. */
  public static final RuleId REPEATED_NON_NULL = new RuleId("RepeatedNonNull");

  /** A place in a directive definition that does not exist. */
  public static final RuleId UNKNOWN_DIRECTIVE_LOCATION = new RuleId("UnknownDirectiveLocation");

  /** Brackets nested deeper than the parser follows. */
  public static final RuleId NESTING_TOO_DEEP = new RuleId("NestingTooDeep");

  /** The parser gave up on a file. */
  public static final RuleId SYNTAX_ERROR_LIMIT = new RuleId("SyntaxErrorLimit");

  private SyntaxRules() {}
}
