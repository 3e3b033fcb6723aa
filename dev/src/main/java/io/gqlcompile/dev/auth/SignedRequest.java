package io.gqlcompile.dev.auth;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What credentials are read from, and what a signature covers.
 *
 * @param method the HTTP method that was signed
 * @param path the path that was signed
 * @param headers by name in lower case
 * @param body the bytes that were signed
 */
public record SignedRequest(String method, String path, Map<String, String> headers, byte[] body) {

  /** The same with headers whose names are in lower case. */
  public SignedRequest {
    Map<String, String> lower = new LinkedHashMap<>();
    headers.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
    headers = lower;
  }

  /** The headers that stand in a message of the real-time protocol. */
  public static SignedRequest ofMessage(Map<?, ?> header, String path, String body) {
    Map<String, String> headers = new LinkedHashMap<>();
    header.forEach(
        (name, value) -> {
          if (value != null) {
            headers.put(name.toString(), value.toString());
          }
        });
    return new SignedRequest("POST", path, headers, body.getBytes(StandardCharsets.UTF_8));
  }

  String header(String name) {
    return headers.getOrDefault(name, "");
  }
}
