package io.gqlcompile.emulator.dialect;

import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;

/** Turns the first error of the parser into a finding; later ones mostly follow from it. */
final class SyntaxListener extends BaseErrorListener {
  private final Findings findings;
  private final int shift;
  private boolean reported;

  SyntaxListener(Findings findings, int shift) {
    this.findings = findings;
    this.shift = shift;
  }

  @Override
  public void syntaxError(
      Recognizer<?, ?> recognizer,
      Object symbol,
      int line,
      int column,
      String message,
      RecognitionException cause) {
    if (reported || !(symbol instanceof Token token)) {
      return;
    }
    reported = true;
    boolean end = token.getType() == Token.EOF;
    String text = end ? "The template ends too early." : "Unexpected '" + token.getText() + "'.";
    int length = end ? 0 : token.getText().length();
    findings.error(DialectRules.SYNTAX, findings.at(shift + token.getStartIndex(), length), text);
  }
}
