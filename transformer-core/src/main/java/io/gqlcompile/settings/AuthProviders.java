package io.gqlcompile.settings;

import java.util.Objects;
import java.util.Optional;

/**
 * What the authorization modes need to know of those who issue and judge credentials. Whatever is
 * not said is left to the deployment, or out of the template.
 *
 * @param openId the OpenID Connect issuer
 * @param lambda the function that judges tokens
 * @param apiKey the key that the template creates
 */
public record AuthProviders(
    Optional<OpenId> openId, Optional<LambdaAuthorizer> lambda, ApiKey apiKey) {

  /** What holds when nothing is said. */
  public static final AuthProviders DEFAULT =
      new AuthProviders(
          Optional.empty(),
          Optional.empty(),
          new ApiKey(Optional.empty(), Optional.empty(), Optional.empty()));

  /** Checks that nothing is null. */
  public AuthProviders {
    Objects.requireNonNull(openId, "openId");
    Objects.requireNonNull(lambda, "lambda");
    Objects.requireNonNull(apiKey, "apiKey");
  }

  /**
   * An OpenID Connect issuer.
   *
   * @param issuer its URL
   * @param clientId which clients it may have issued the token to, as a regular expression
   * @param authTtl how long after signing in a token counts, in milliseconds
   * @param iatTtl how long after its issue a token counts, in milliseconds
   */
  public record OpenId(
      String issuer, Optional<String> clientId, Optional<Long> authTtl, Optional<Long> iatTtl) {}

  /**
   * A function that judges tokens.
   *
   * @param function its name without the environment's, which the template appends; not used where
   *     there is an ARN
   * @param arn its ARN
   * @param ttlSeconds how long an answer counts, in seconds
   */
  public record LambdaAuthorizer(
      String function, Optional<String> arn, Optional<Long> ttlSeconds) {}

  /**
   * The API key.
   *
   * @param days how long it counts from the deployment on, in days
   * @param expires when it ends, in seconds since 1970; wins over the days
   * @param description what the console shows
   */
  public record ApiKey(Optional<Long> days, Optional<Long> expires, Optional<String> description) {}

  /** The same with an issuer. */
  public AuthProviders with(OpenId issuer) {
    return new AuthProviders(Optional.of(issuer), lambda, apiKey);
  }

  /** The same with an authorizer. */
  public AuthProviders with(LambdaAuthorizer authorizer) {
    return new AuthProviders(openId, Optional.of(authorizer), apiKey);
  }

  /** The same with another key. */
  public AuthProviders with(ApiKey key) {
    return new AuthProviders(openId, lambda, key);
  }
}
