package io.gqlcompile.project.input;

/** The command line cannot be carried out as it stands; the message is for the user. */
public final class UsageException extends Exception {
  private static final long serialVersionUID = 1L;

  /** With one sentence, without a full stop at its end. */
  public UsageException(String message) {
    super(message);
  }

  /** With the failure that led to it. */
  public UsageException(String message, Throwable cause) {
    super(message, cause);
  }
}
