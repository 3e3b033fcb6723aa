package io.gqlcompile.internal.parse;

import java.util.Arrays;

/** The brackets that are open at the present token, outermost first. */
final class Nesting {
  private Token[] closers = new Token[32];
  private int depth;
  private final int[] open = new int[Token.values().length];

  int depth() {
    return depth;
  }

  /** Follows a token that is being consumed. A closer also closes what is left open inside. */
  void consume(Token token) {
    switch (token) {
      case BRACE_L -> push(Token.BRACE_R);
      case PAREN_L -> push(Token.PAREN_R);
      case BRACKET_L -> push(Token.BRACKET_R);
      case BRACE_R, PAREN_R, BRACKET_R -> pop(token);
      default -> {}
    }
  }

  /** Forgets what was opened beyond a depth. */
  void cutTo(int newDepth) {
    while (depth > newDepth) {
      open[closers[--depth].ordinal()]--;
    }
  }

  /**
   * Whether a closer would close the innermost bracket outside of a depth: nothing inside that it
   * fits is open.
   */
  boolean reachesOutOf(int limit, Token closer) {
    for (int i = depth - 1; i >= limit; i--) {
      if (closers[i] == closer) {
        return false;
      }
    }
    return true;
  }

  private void push(Token closer) {
    if (depth == closers.length) {
      closers = Arrays.copyOf(closers, depth * 2);
    }
    closers[depth++] = closer;
    open[closer.ordinal()]++;
  }

  private void pop(Token closer) {
    if (open[closer.ordinal()] == 0) {
      return;
    }
    while (closers[depth - 1] != closer) {
      open[closers[--depth].ordinal()]--;
    }
    cutTo(depth - 1);
  }
}
