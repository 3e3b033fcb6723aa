package io.gqlcompile.emulator.vtl;

/** How a caller was authorized, with the text that {@code $util.authType()} gives for it. */
public enum AuthMode {
  API_KEY("API Key Authorization"),
  COGNITO_USER_POOLS("User Pool Authorization"),
  OPENID_CONNECT("Open ID Connect Authorization"),
  IAM("IAM Authorization"),
  LAMBDA("Lambda Authorization");

  private final String authType;

  AuthMode(String authType) {
    this.authType = authType;
  }

  /** The text of {@code $util.authType()}. */
  public String authType() {
    return authType;
  }
}
