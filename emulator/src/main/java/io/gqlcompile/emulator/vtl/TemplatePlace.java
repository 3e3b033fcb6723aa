package io.gqlcompile.emulator.vtl;

import org.apache.velocity.exception.ExtendedParseException;
import org.apache.velocity.runtime.parser.ParseException;

/**
 * A place in a template; both numbers begin at 1.
 *
 * @param line the line
 * @param column the column
 */
public record TemplatePlace(int line, int column) {

  /** {@code :line:column}, to stand behind a path. */
  public String suffix() {
    return ":" + line + ":" + column;
  }

  /** The place that a failure tells, or one of its causes does; null if none does. */
  static TemplatePlace of(Throwable failure) {
    TemplatePlace found = null;
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      TemplatePlace place = told(cause);
      found = place == null ? found : place;
    }
    return found;
  }

  private static TemplatePlace told(Throwable cause) {
    if (cause instanceof ExtendedParseException e) {
      return e.getLineNumber() < 1 ? null : new TemplatePlace(e.getLineNumber(), column(e));
    }
    if (cause instanceof ParseException e && e.currentToken != null) {
      boolean hasNext = e.currentToken.next != null;
      var token = hasNext ? e.currentToken.next : e.currentToken;
      return new TemplatePlace(token.beginLine, token.beginColumn);
    }
    return null;
  }

  private static int column(ExtendedParseException e) {
    return Math.max(1, e.getColumnNumber());
  }
}
