package io.gqlcompile.dev;

import java.util.List;
import java.util.Map;

/** A Lambda authorizer: lets one token in, but not to one field. */
public final class AuthorizerHandler {

  /** Judges an event. */
  public Map<String, Object> handleRequest(Map<String, Object> event, Object context) {
    return Map.of(
        "isAuthorized",
        "good-token".equals(event.get("authorizationToken")),
        "resolverContext",
        Map.of("tenant", "acme"),
        "deniedFields",
        List.of("Note.secret"));
  }
}
