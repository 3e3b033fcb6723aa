package io.gqlcompile.dev.auth;

import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON Web Token as it was sent; nothing in it counts before its signature is checked.
 *
 * @param header what it says of itself
 * @param claims what it says of its bearer
 * @param signed the part that the signature covers
 * @param signature the signature
 */
record WebToken(
    Map<String, Object> header, Map<String, Object> claims, String signed, byte[] signature) {
  /** Clocks may differ by this much. */
  private static final long LEEWAY_SECONDS = 60;

  /** Reads a token; empty if the text is none. */
  static Optional<WebToken> read(String authorization) {
    String text =
        authorization.regionMatches(true, 0, "Bearer ", 0, 7)
            ? authorization.substring(7).strip()
            : authorization.strip();
    String[] parts = text.split("\\.", -1);
    if (parts.length != 3) {
      return Optional.empty();
    }
    try {
      Object header = json(parts[0]);
      Object claims = json(parts[1]);
      if (!(header instanceof Map<?, ?> first) || !(claims instanceof Map<?, ?> second)) {
        return Optional.empty();
      }
      return Optional.of(
          new WebToken(
              Json.copyOf(first),
              Json.copyOf(second),
              parts[0] + "." + parts[1],
              Base64.getUrlDecoder().decode(parts[2])));
    } catch (IllegalArgumentException | MalformedJson e) {
      return Optional.empty();
    }
  }

  private static Object json(String part) throws MalformedJson {
    return Json.read(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8));
  }

  String issuer() {
    return String.valueOf(claims.get("iss"));
  }

  String keyId() {
    return String.valueOf(header.get("kid"));
  }

  /** Checks signature and times; only RS256 is known, so a token cannot choose a weaker way. */
  void check(PublicKey key, Clock clock) throws Refused {
    if (key == null || !"RS256".equals(header.get("alg")) || !isSigned(key)) {
      throw Refused.unauthorized("Unable to verify the signature of the JWT token.");
    }
    long now = clock.instant().getEpochSecond();
    if (!(claims.get("exp") instanceof Number expires)
        || expires.longValue() + LEEWAY_SECONDS < now) {
      throw Refused.unauthorized("Token has expired.");
    }
    if (claims.get("nbf") instanceof Number from && from.longValue() - LEEWAY_SECONDS > now) {
      throw Refused.unauthorized("Token is not valid yet.");
    }
  }

  private boolean isSigned(PublicKey key) {
    try {
      Signature check = Signature.getInstance("SHA256withRSA");
      check.initVerify(key);
      check.update(signed.getBytes(StandardCharsets.US_ASCII));
      return check.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
