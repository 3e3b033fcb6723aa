package runtime;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signatures of AWS, version 4, for requests with the method POST and no query. */
final class Signature {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private Signature() {}

  static Map<String, String> headers(
      URI uri,
      String body,
      String region,
      String service,
      Authorization.Credentials credentials,
      Instant now) {
    String time = TIME.format(now);
    String day = time.substring(0, 8);
    TreeMap<String, String> signed = new TreeMap<>();
    signed.put("host", host(uri));
    signed.put("x-amz-date", time);
    if (credentials.sessionToken() != null) {
      signed.put("x-amz-security-token", credentials.sessionToken());
    }
    String names = String.join(";", signed.keySet());
    StringBuilder request = new StringBuilder("POST\n");
    String path = uri.getRawPath();
    request.append(path == null || path.isEmpty() ? "/" : path).append("\n\n");
    signed.forEach((name, value) -> request.append(name).append(':').append(value).append('\n'));
    request.append('\n').append(names).append('\n').append(sha256(body));
    String scope = day + "/" + region + "/" + service + "/aws4_request";
    String text = "AWS4-HMAC-SHA256\n" + time + "\n" + scope + "\n" + sha256(request.toString());
    byte[] key = ("AWS4" + credentials.secretAccessKey()).getBytes(StandardCharsets.UTF_8);
    for (String part : new String[] {day, region, service, "aws4_request"}) {
      key = hmac(key, part);
    }
    Map<String, String> headers = new LinkedHashMap<>(signed);
    headers.remove("host");
    headers.put(
        "Authorization",
        "AWS4-HMAC-SHA256 Credential="
            + credentials.accessKeyId()
            + "/"
            + scope
            + ", SignedHeaders="
            + names
            + ", Signature="
            + HexFormat.of().formatHex(hmac(key, text)));
    return headers;
  }

  static String host(URI uri) {
    return uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] hmac(byte[] key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
