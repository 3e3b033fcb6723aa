package io.gqlcompile.emulator.dialect;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.Token;

/** Whether every block has its end, told from the tokens alone so that the message is plain. */
final class BlockBalance {
  private BlockBalance() {}

  /** Reports what does not match; true if all does. */
  static boolean check(List<Token> tokens, int shift, Findings findings) {
    int before = findings.list().size();
    Deque<Token> open = new ArrayDeque<>();
    for (Token token : tokens) {
      switch (token.getType()) {
        case VtlLexer.IF, VtlLexer.FOREACH, VtlLexer.MACRO, VtlLexer.DEFINE -> open.push(token);
        case VtlLexer.END -> {
          if (open.poll() == null) {
            report(token, "This #end has no block to end.", shift, findings);
          }
        }
        case VtlLexer.ELSE, VtlLexer.ELSEIF -> {
          Token block = open.peek();
          if (block == null || block.getType() == VtlLexer.MACRO) {
            report(token, "This " + name(token) + " stands in no #if.", shift, findings);
          }
        }
        default -> {}
      }
    }
    open.descendingIterator()
        .forEachRemaining(
            token -> report(token, "This " + name(token) + " has no #end.", shift, findings));
    return findings.list().size() == before;
  }

  private static void report(Token token, String message, int shift, Findings findings) {
    int start = shift + token.getStartIndex();
    findings.error(DialectRules.UNBALANCED, findings.at(start, name(token).length()), message);
  }

  private static String name(Token token) {
    return token.getText().replaceAll("[ \\t({}]", "");
  }
}
