package io.gqlcompile.dev.auth;

/** A credential that is missing, wrong, or of a mode that the API does not have. */
public final class Refused extends Exception {
  private static final long serialVersionUID = 1L;

  private static final String UNAUTHORIZED = "UnauthorizedException";

  private final String type;

  private Refused(String type, String message) {
    super(message, null, false, false);
    this.type = type;
  }

  static Refused unauthorized(String message) {
    return new Refused(UNAUTHORIZED, message);
  }

  static Refused of(String type, String message) {
    return new Refused(type, message);
  }

  /** AppSync's {@code errorType}. */
  public String type() {
    return type;
  }
}
