package io.gqlcompile.access;

import io.gqlcompile.settings.AuthMode;
import java.util.Optional;

/** Who vouches for a caller: {@code provider} of an {@code @auth} rule. */
public enum Provider {
  /** The key in the request. */
  API_KEY("apiKey", AuthMode.API_KEY, "aws_api_key"),
  /** IAM, by the roles of an identity pool; also written {@code iam}. */
  IDENTITY_POOL("identityPool", AuthMode.AWS_IAM, "aws_iam"),
  /** An OpenID Connect issuer. */
  OIDC("oidc", AuthMode.OPENID_CONNECT, "aws_oidc"),
  /** A Cognito user pool. */
  USER_POOLS("userPools", AuthMode.AMAZON_COGNITO_USER_POOLS, "aws_cognito_user_pools"),
  /** A Lambda function. */
  FUNCTION("function", AuthMode.AWS_LAMBDA, "aws_lambda");

  private final String sdl;
  private final AuthMode mode;
  private final String serviceDirective;

  Provider(String sdl, AuthMode mode, String serviceDirective) {
    this.sdl = sdl;
    this.mode = mode;
    this.serviceDirective = serviceDirective;
  }

  /** The provider of a name as schemas write it. */
  public static Optional<Provider> of(String name) {
    if (name.equals("iam")) {
      return Optional.of(IDENTITY_POOL);
    }
    for (Provider provider : values()) {
      if (provider.sdl.equals(name)) {
        return Optional.of(provider);
      }
    }
    return Optional.empty();
  }

  /** The provider behind an authorization mode of the API. */
  public static Provider of(AuthMode mode) {
    for (Provider provider : values()) {
      if (provider.mode == mode) {
        return provider;
      }
    }
    throw new IllegalArgumentException("no provider for " + mode);
  }

  /** The name as schemas write it. */
  public String toSdl() {
    return sdl;
  }

  /** The authorization mode that the API must have. */
  public AuthMode mode() {
    return mode;
  }

  /** The name of AppSync's directive that lets callers of this provider reach a type or field. */
  public String serviceDirective() {
    return serviceDirective;
  }

  /** Whether its tokens carry claims: only then can rules speak of owners and groups. */
  public boolean hasClaims() {
    return this == USER_POOLS || this == OIDC;
  }
}
