package io.gqlcompile.dev.source;

/** A Lambda function that failed, or that is not there. */
public final class FunctionFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String type;

  FunctionFailure(String type, String message) {
    super(message, null, false, false);
    this.type = type;
  }

  /** AppSync's {@code errorType}. */
  public String type() {
    return type;
  }
}
