package io.gqlcompile.dev.auth;

import io.gqlcompile.emulator.json.Json;
import io.gqlcompile.emulator.json.MalformedJson;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keys of an issuer elsewhere; asked for again when a token names an unknown one. */
final class IssuerKeys {
  private static final Duration TIME = Duration.ofSeconds(5);

  /** How long an unknown key stays unknown, so that bad tokens do not flood the issuer. */
  private static final long PAUSE_NANOS = 10_000_000_000L;

  private final String url;
  private Map<String, PublicKey> keys = Map.of();
  private long asked = System.nanoTime() - PAUSE_NANOS;

  IssuerKeys(String url) {
    this.url = url;
  }

  /** The key of an id; null if the issuer has none. */
  synchronized PublicKey key(String id) throws Refused {
    if (!keys.containsKey(id) && System.nanoTime() - asked >= PAUSE_NANOS) {
      asked = System.nanoTime();
      keys = fetch();
    }
    return keys.get(id);
  }

  private Map<String, PublicKey> fetch() throws Refused {
    try {
      HttpResponse<String> answer =
          HttpClient.newBuilder()
              .connectTimeout(TIME)
              .build()
              .send(
                  HttpRequest.newBuilder(URI.create(url)).timeout(TIME).build(),
                  HttpResponse.BodyHandlers.ofString());
      return read(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw Refused.unauthorized("The keys at " + url + " cannot be read.");
    } catch (IOException | IllegalArgumentException | GeneralSecurityException | MalformedJson e) {
      throw Refused.unauthorized("The keys at " + url + " cannot be read: " + e.getMessage());
    }
  }

  private static Map<String, PublicKey> read(String text)
      throws MalformedJson, GeneralSecurityException {
    Map<String, PublicKey> keys = new LinkedHashMap<>();
    KeyFactory factory = KeyFactory.getInstance("RSA");
    if (Json.read(text) instanceof Map<?, ?> set && set.get("keys") instanceof List<?> entries) {
      for (Object entry : entries) {
        if (entry instanceof Map<?, ?> key && "RSA".equals(key.get("kty"))) {
          RSAPublicKeySpec spec = new RSAPublicKeySpec(number(key.get("n")), number(key.get("e")));
          keys.put(String.valueOf(key.get("kid")), factory.generatePublic(spec));
        }
      }
    }
    return keys;
  }

  private static BigInteger number(Object text) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(String.valueOf(text)));
  }
}
