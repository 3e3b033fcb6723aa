package io.gqlcompile.dev.auth;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Checks signatures of requests to AWS.
 *
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/create-signed-request.html">AWS:
 *     signing requests</a>
 */
final class SignatureV4 {
  static final String ALGORITHM = "AWS4-HMAC-SHA256";

  private static final Pattern HEADER =
      Pattern.compile(
          ALGORITHM
              + "\\s+Credential=([^/,\\s]+)/(\\d{8})/([^/,\\s]+)/([^/,\\s]+)/aws4_request\\s*,"
              + "\\s*SignedHeaders=([^,\\s]+)\\s*,\\s*Signature=([0-9a-f]{64})");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'", Locale.ROOT);
  private static final Duration TOLERANCE = Duration.ofMinutes(5);

  private final String keyId;
  private final String day;
  private final String region;
  private final String service;
  private final String signedHeaders;
  private final String signature;

  private SignatureV4(Matcher header) {
    this.keyId = header.group(1);
    this.day = header.group(2);
    this.region = header.group(3);
    this.service = header.group(4);
    this.signedHeaders = header.group(5);
    this.signature = header.group(6);
  }

  static SignatureV4 of(String authorization) throws Refused {
    Matcher matcher = HEADER.matcher(authorization.strip());
    if (!matcher.matches()) {
      throw Refused.of(
          "IncompleteSignatureException", "Authorization header is not a complete signature.");
    }
    return new SignatureV4(matcher);
  }

  String keyId() {
    return keyId;
  }

  void check(SignedRequest request, String secret, Clock clock) throws Refused {
    List<String> names = List.of(signedHeaders.split(";"));
    String time = request.header("x-amz-date");
    boolean covers = names.contains("host") && names.contains("x-amz-date");
    if (!covers || !service.equals("appsync") || !time.startsWith(day)) {
      throw mismatch();
    }
    checkTime(time, clock);
    try {
      String scope = day + "/" + region + "/" + service + "/aws4_request";
      String text =
          ALGORITHM + "\n" + time + "\n" + scope + "\n" + sha256(canonical(request, names));
      byte[] key = hmac(("AWS4" + secret).getBytes(StandardCharsets.UTF_8), day);
      key = hmac(hmac(hmac(key, region), service), "aws4_request");
      byte[] expected = hmac(key, text);
      if (!MessageDigest.isEqual(expected, HexFormat.of().parseHex(signature))) {
        throw mismatch();
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void checkTime(String time, Clock clock) throws Refused {
    try {
      LocalDateTime at = LocalDateTime.parse(time, TIME);
      Duration off = Duration.between(at.toInstant(ZoneOffset.UTC), clock.instant()).abs();
      if (off.compareTo(TOLERANCE) <= 0) {
        return;
      }
    } catch (DateTimeException e) {
      // Not a time at all, which is refused as an old one is.
    }
    throw Refused.of("InvalidSignatureException", "Signature expired: " + time + " is not now.");
  }

  private static Refused mismatch() {
    return Refused.of(
        "InvalidSignatureException",
        "The request signature we calculated does not match the signature you provided.");
  }

  private static byte[] canonical(SignedRequest request, List<String> names)
      throws GeneralSecurityException {
    List<String> lines = new ArrayList<>();
    lines.add(request.method());
    int query = request.path().indexOf('?');
    lines.add(query < 0 ? request.path() : request.path().substring(0, query));
    lines.add(query < 0 ? "" : request.path().substring(query + 1));
    for (String name : names) {
      lines.add(name + ":" + request.header(name).strip().replaceAll(" +", " "));
    }
    lines.add("");
    lines.add(String.join(";", names));
    lines.add(sha256(request.body()));
    return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  private static String sha256(byte[] bytes) throws GeneralSecurityException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }

  private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
  }
}
