package io.gqlcompile.internal.parse;

/** The kinds of tokens of the GraphQL language, each with the words that a message calls it by. */
enum Token {
  END("the end of the text"),
  NAME("a name"),
  INT("a number"),
  FLOAT("a number"),
  STRING("a string"),
  BLOCK_STRING("a string"),
  BANG("`!`"),
  DOLLAR("`$`"),
  AMP("`&`"),
  PAREN_L("`(`"),
  PAREN_R("`)`"),
  SPREAD("`...`"),
  COLON("`:`"),
  EQUALS("`=`"),
  AT("`@`"),
  BRACKET_L("`[`"),
  BRACKET_R("`]`"),
  BRACE_L("`{`"),
  PIPE("`|`"),
  BRACE_R("`}`"),
  INVALID("a character that cannot stand here");

  final String words;

  Token(String words) {
    this.words = words;
  }
}
