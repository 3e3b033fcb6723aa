package io.gqlcompile.emulator.dialect;

import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Lexer;

/** Says where a reference ends: nothing marks it, only what follows does not belong to it. */
abstract class VtlModes extends Lexer {
  VtlModes(CharStream input) {
    super(input);
  }

  /** After {@code $name}: a step or an index may follow; a parenthesis is text. */
  void startReference() {
    if (goesOn(false)) {
      pushMode(VtlLexer.PLAIN);
    }
  }

  /** After a further piece of a reference. */
  void continueReference(boolean callable) {
    if (!goesOn(callable)) {
      popMode();
    }
  }

  /** After a closing bracket: back to where it was opened, which may be a reference that ends. */
  void endBracket() {
    popMode();
    if (_mode == VtlLexer.PLAIN) {
      continueReference(false);
    }
  }

  private boolean goesOn(boolean callable) {
    int next = _input.LA(1);
    if (next == '.') {
      int letter = _input.LA(2);
      return letter == '_' || (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z');
    }
    return next == '[' || (callable && next == '(');
  }

  /** Ignores a closing bracket too many; the parser reports it. */
  @Override
  public int popMode() {
    return _modeStack.isEmpty() ? _mode : super.popMode();
  }
}
