package io.gqlcompile.dev.auth;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A token that a developer wants.
 *
 * @param user the user's name
 * @param groups the user's groups
 * @param issuer the URL of the issuer
 * @param isUserPool whether the issuer is the user pool
 * @param audience the client that the token is for
 * @param claims further claims; they win over those made from the above
 */
public record TokenRequest(
    String user,
    List<String> groups,
    String issuer,
    boolean isUserPool,
    String audience,
    Map<String, Object> claims) {
  private static final long SECONDS = 24 * 3600;

  /** The claims of the token. The same user has the same {@code sub} each time. */
  public Map<String, Object> allClaims(Clock clock) {
    long now = clock.instant().getEpochSecond();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("sub", sub(user));
    all.put("iss", issuer);
    if (isUserPool) {
      if (!groups.isEmpty()) {
        all.put("cognito:groups", groups);
      }
      all.put("token_use", "access");
      all.put("client_id", audience);
      all.put("username", user);
    } else {
      all.put("aud", audience);
      all.put("name", user);
      if (!groups.isEmpty()) {
        all.put("groups", groups);
      }
    }
    all.put("auth_time", now);
    all.put("iat", now);
    all.put("exp", now + SECONDS);
    all.putAll(claims);
    return all;
  }

  /** The id of a user of this machine: made from the name. */
  public static String sub(String user) {
    return UUID.nameUUIDFromBytes(user.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
