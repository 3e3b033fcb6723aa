package io.gqlcompile.settings;

import java.util.Optional;

/** How a caller of the API proves who it is: AppSync's {@code AuthenticationType}. */
public enum AuthMode {
  /** A key in a request header. */
  API_KEY,
  /** A token of a Cognito user pool. */
  AMAZON_COGNITO_USER_POOLS,
  /** A request signed with IAM credentials. */
  AWS_IAM,
  /** A token of an OpenID Connect issuer. */
  OPENID_CONNECT,
  /** A token that a Lambda function judges. */
  AWS_LAMBDA;

  /** The mode of a name as AppSync writes it. */
  public static Optional<AuthMode> of(String name) {
    for (AuthMode mode : values()) {
      if (mode.name().equals(name)) {
        return Optional.of(mode);
      }
    }
    return Optional.empty();
  }
}
