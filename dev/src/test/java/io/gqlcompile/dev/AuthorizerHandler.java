package io.gqlcompile.dev;

import java.util.List;
import java.util.Map;

/** A Lambda authorizer: lets one token in, but not to one field. */
public final class AuthorizerHandler {
  private int asked;

  /** Judges an event. */
  public Map<String, Object> handleRequest(Map<String, Object> event, Object context) {
    return Map.of(
        "isAuthorized",
        List.of("good-token", "brief-token").contains(event.get("authorizationToken")),
        "resolverContext",
        Map.of("tenant", "acme", "asked", ++asked),
        "deniedFields",
        List.of("Note.secret"),
        "ttlOverride",
        String.valueOf(event.get("authorizationToken")).startsWith("brief") ? 0 : 60);
  }
}
