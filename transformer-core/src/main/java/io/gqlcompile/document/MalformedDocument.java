package io.gqlcompile.document;

import io.gqlcompile.source.SourceLocation;

/** A text is not in the language that its file should be in; the message says why. */
public final class MalformedDocument extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient SourceLocation at;

  /** With the place where reading stopped and a sentence. */
  public MalformedDocument(SourceLocation at, String message) {
    super(message);
    this.at = at;
  }

  /** Where reading stopped. */
  public SourceLocation at() {
    return at;
  }
}
