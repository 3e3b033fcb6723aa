package io.gqlcompile.dev.junit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who asks.
 *
 * @param kind how the caller is known
 * @param name the user's name, the role's name or the token
 * @param groups the user's groups
 * @param claims further claims of the user's token; they win
 */
public record As(Kind kind, String name, List<String> groups, Map<String, Object> claims) {

  /** How a caller is known. */
  public enum Kind {
    API_KEY,
    USER_POOL,
    OPENID_CONNECT,
    ROLE,
    TOKEN
  }

  /** Keeps its own copies. */
  public As {
    groups = List.copyOf(groups);
    claims = new LinkedHashMap<>(claims);
  }

  /** Whoever has the API key. */
  public static As key() {
    return new As(Kind.API_KEY, "", List.of(), Map.of());
  }

  /** A user of the user pool. The same name has the same {@code sub} each time. */
  public static As user(String name, String... groups) {
    return new As(Kind.USER_POOL, name, List.of(groups), Map.of());
  }

  /** A user of the OpenID Connect issuer. */
  public static As oidc(String name, String... groups) {
    return new As(Kind.OPENID_CONNECT, name, List.of(groups), Map.of());
  }

  /** A role with IAM: {@code authRole}, {@code unauthRole}, or the last part of a role's ARN. */
  public static As role(String name) {
    return new As(Kind.ROLE, name, List.of(), Map.of());
  }

  /** Whoever sends a token that the API's Lambda authorizer judges. */
  public static As token(String token) {
    return new As(Kind.TOKEN, token, List.of(), Map.of());
  }

  /** The same user with further claims. */
  public As with(String claim, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(claims);
    more.put(claim, value);
    return new As(kind, name, groups, more);
  }
}
