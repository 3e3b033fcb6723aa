package io.gqlcompile.dev;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests as clients of AWS do, written from the documentation alone. */
final class Signer {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private Signer() {}

  static Map<String, String> headers(
      String host, String path, String body, String id, String secret, Instant at)
      throws Exception {
    String time = TIME.format(at);
    String day = time.substring(0, 8);
    String canonical =
        "POST\n"
            + path
            + "\n\nhost:"
            + host
            + "\nx-amz-date:"
            + time
            + "\n\nhost;x-amz-date\n"
            + sha256(body);
    String scope = day + "/eu-west-1/appsync/aws4_request";
    String text = "AWS4-HMAC-SHA256\n" + time + "\n" + scope + "\n" + sha256(canonical);
    byte[] key = ("AWS4" + secret).getBytes(StandardCharsets.UTF_8);
    for (String part : new String[] {day, "eu-west-1", "appsync", "aws4_request"}) {
      key = hmac(key, part);
    }
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("x-amz-date", time);
    headers.put(
        "authorization",
        "AWS4-HMAC-SHA256 Credential="
            + id
            + "/"
            + scope
            + ", SignedHeaders=host;x-amz-date, Signature="
            + HexFormat.of().formatHex(hmac(key, text)));
    return headers;
  }

  private static String sha256(String text) throws Exception {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static byte[] hmac(byte[] key, String text) throws Exception {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
  }
}
