package io.gqlcompile.internal.parse;

import java.util.List;

/** The words that begin definitions. */
final class Keywords {
  /** What a document of type definitions can begin a definition with. */
  static final List<String> OF_TYPES =
      List.of(
          "type", "input", "enum", "interface", "union", "scalar", "directive", "schema", "extend");

  private Keywords() {}

  /** Whether a word begins definitions of types or queries. */
  static boolean contains(String word) {
    return switch (word) {
      case "query", "mutation", "subscription", "fragment" -> true;
      default -> OF_TYPES.contains(word);
    };
  }

  /** Whether the present token looks like the beginning of a definition. */
  static boolean startDefinition(Cursor cursor) {
    return switch (cursor.word()) {
      case "type", "input", "enum", "interface", "union", "scalar", "extend", "fragment" ->
          cursor.peek() == Token.NAME;
      case "directive" -> cursor.peek() == Token.AT;
      case "schema" -> cursor.peek() == Token.BRACE_L || cursor.peek() == Token.AT;
      case "query", "mutation", "subscription" ->
          cursor.peek() == Token.NAME || cursor.peek() == Token.BRACE_L;
      default -> false;
    };
  }

  /** Whether the present token begins a definition whose name a brace follows at once. */
  static boolean startBody(Cursor cursor) {
    return switch (cursor.word()) {
      case "type", "input", "enum", "interface" -> cursor.peekSecond() == Token.BRACE_L;
      default -> false;
    };
  }
}
